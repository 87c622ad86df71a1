import { changesOfRows } from '../../domain/change-set/changes-of-rows.ts';
import type { GraphRows } from '../../domain/graph/graph-rows.ts';
import { applyChangeSet } from '../change-sets/apply-change-set.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { Progress } from '../step.ts';
import { proposeNewerSeed, type SeedProposal } from './propose-newer-seed.ts';
import { readSeed } from './read-seed.ts';
import { SEED_AUTHOR } from './seed-author.ts';
import { SEED_FOLDER } from './seed-folder.ts';
import { hashSeed, readSeedHash, rememberSeed } from './seed-hash.ts';

/** What came of the seed. */
export type SeedOutcome =
  | { readonly what: 'WRITTEN' | 'KNOWN' | 'NOTHING_NEW' }
  | { readonly what: 'PROPOSED'; readonly proposal: SeedProposal };

/** The key by which of several servers that start at once a single one writes the seed. */
const FIRST_SEED = 'first seed';

/**
 * Fills a graph that holds nothing with the seed. Where the graph has content, and the seed is
 * another than the last time, what is new is proposed.
 */
export async function bringSeed(
  database: Database,
  progress: Progress,
  folder = SEED_FOLDER,
): Promise<SeedOutcome> {
  const hash = await hashSeed(folder);
  const [state] = await database.read<{ empty: boolean }>(loadQuery('graph-is-empty'));
  if (!state?.empty && (await readSeedHash(database)) === hash) return { what: 'KNOWN' };
  progress('reading the seed');
  const { rows } = await readSeed(folder);
  const outcome = state?.empty
    ? await writeSeed(database, rows, progress)
    : await proposeSeed(database, rows, hash);
  await rememberSeed(database, hash);
  return outcome;
}

/** Writes rows as the first change set of a graph: they are there as a whole or not at all. */
async function writeSeed(
  database: Database,
  rows: GraphRows,
  progress: Progress,
): Promise<SeedOutcome> {
  await applyChangeSet(database, {
    author: SEED_AUTHOR,
    reason: 'What an empty graph is filled with',
    idempotencyKey: FIRST_SEED,
    changes: changesOfRows(rows),
    isLong: true,
    onProgress: (written, total) => progress('rows written', written, total),
  });
  return { what: 'WRITTEN' };
}

async function proposeSeed(
  database: Database,
  rows: GraphRows,
  hash: string,
): Promise<SeedOutcome> {
  const proposal = await proposeNewerSeed(database, rows, hash);
  return proposal ? { what: 'PROPOSED', proposal } : { what: 'NOTHING_NEW' };
}
