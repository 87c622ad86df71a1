import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';

/** Ids, and those of all that was merged into what they name: its history is theirs. */
export async function readMergedIds(
  database: Database,
  ids: readonly string[],
): Promise<readonly string[]> {
  const [row] = await database.read<{ merged: string[] }>(loadQuery('merged-ids'), { ids });
  return [...ids, ...(row?.merged ?? [])];
}
