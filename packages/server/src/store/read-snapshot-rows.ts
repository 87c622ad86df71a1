import type {
  SnapshotEntity,
  SnapshotRows,
  SnapshotStatement,
} from '../domain/snapshot/snapshot-rows.ts';
import type { Database } from './database.ts';
import { readRevision } from './graph-state.ts';
import { loadQuery } from './load-query.ts';

/** How often a reading is begun again because the graph changed meanwhile. */
const ATTEMPTS = 10;

/**
 * Reads what planning needs of the graph at one revision. Reads are not isolated from writes, so
 * a reading during which the revision moved is thrown away and made again.
 */
export async function readSnapshotRows(database: Database): Promise<SnapshotRows> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await readRevision(database);
    const entities = await database.read<SnapshotEntity>(loadQuery('snapshot-entities'));
    const statements = await database.read<SnapshotStatement>(loadQuery('snapshot-statements'));
    if ((await readRevision(database)) === before)
      return { revision: before, entities, statements };
  }
  throw new Error(`The graph changed during each of ${ATTEMPTS} attempts to read it as a whole.`);
}
