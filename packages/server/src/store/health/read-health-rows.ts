import type { HealthEntity, HealthRows, HealthStatement } from '../../domain/health/health-rows.ts';
import type { Database } from '../database.ts';
import { readRevision } from '../graph-state.ts';
import { loadQuery } from '../load-query.ts';

/**
 * Reads all that health looks at. A change that comes in between may be in one half and not in the
 * other; the revision is the one before, so that the next look is a new one.
 */
export async function readHealthRows(database: Database): Promise<HealthRows> {
  const revision = await readRevision(database);
  const [entities, statements] = await Promise.all([
    database.read<HealthEntity>(loadQuery('health-entities')),
    database.read<HealthStatement>(loadQuery('health-statements')),
  ]);
  return { revision, entities, statements };
}
