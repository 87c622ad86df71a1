import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { Progress } from '../step.ts';
import { writeSeed } from '../write-seed.ts';
import { readSeed } from './read-seed.ts';
import { SEED_FOLDER } from './seed-folder.ts';

/** Fills a graph that holds nothing with the seed. Returns whether it did. */
export async function seedIfEmpty(database: Database, progress: Progress): Promise<boolean> {
  const [state] = await database.read<{ empty: boolean }>(loadQuery('graph-is-empty'));
  if (!state?.empty) return false;
  progress('reading the seed');
  const { rows } = await readSeed(SEED_FOLDER);
  const { seeded } = await writeSeed(database, rows, (written, total) =>
    progress('rows written', written, total),
  );
  return seeded;
}
