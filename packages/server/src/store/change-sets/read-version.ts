import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';

/** The version that an entity has now; null where there is none. */
export async function readEntityVersion(database: Database, id: string): Promise<number | null> {
  const [found] = await database.read<{ version: number }>(loadQuery('version-of-entity'), { id });
  return found?.version ?? null;
}

/** The version that a statement has now; null where there is none. */
export async function readStatementVersion(database: Database, id: string): Promise<number | null> {
  const [found] = await database.read<{ properties: { version: number } }>(
    loadQuery('statements-by-id'),
    { ids: [id] },
  );
  return found?.properties.version ?? null;
}
