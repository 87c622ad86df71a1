import { changesOfRows } from '../../domain/change-set/changes-of-rows.ts';
import type { GraphRows } from '../../domain/graph/graph-rows.ts';
import { applyChangeSet } from '../change-sets/apply-change-set.ts';
import type { Author } from '../change-sets/change-set.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { Progress } from '../step.ts';
import { readSeed } from './read-seed.ts';
import { SEED_FOLDER } from './seed-folder.ts';

/** Whoever writes the seed. */
export const SEED_AUTHOR: Author = { id: 'system:seed', name: 'The seed of Rolegraph' };

/** The key by which of several servers that start at once a single one writes the seed. */
const FIRST_SEED = 'first seed';

/** Fills a graph that holds nothing with the seed. Returns whether it did. */
export async function seedIfEmpty(database: Database, progress: Progress): Promise<boolean> {
  const [state] = await database.read<{ empty: boolean }>(loadQuery('graph-is-empty'));
  if (!state?.empty) return false;
  progress('reading the seed');
  const { rows } = await readSeed(SEED_FOLDER);
  return writeSeed(database, rows, progress);
}

/** Writes rows as the first change set of a graph: it is there as a whole or not at all. */
export async function writeSeed(
  database: Database,
  rows: GraphRows,
  progress: Progress,
): Promise<boolean> {
  const { applied } = await applyChangeSet(database, {
    author: SEED_AUTHOR,
    reason: 'What an empty graph is filled with',
    idempotencyKey: FIRST_SEED,
    changes: changesOfRows(rows),
    isLong: true,
    onProgress: (written, total) => progress('rows written', written, total),
  });
  return applied !== null;
}
