import { setImmediate } from 'node:timers/promises';
import { applyChanges } from '../../domain/change-set/apply-changes.ts';
import type { Change } from '../../domain/change-set/change.ts';
import type { KnownRows } from '../../domain/import/known-rows.ts';
import {
  acceptedOperations,
  createChanging,
  givenStatementIds,
  type TriedChanges,
} from '../change-sets/apply-change-set.ts';
import { packOperations } from '../change-sets/operation-blocks.ts';
import { readLastVersions } from '../change-sets/read-last-versions.ts';
import type { Database } from '../database.ts';

/** Operations that are tried at a stretch; then whatever else the process has to do has its turn. */
const STRETCH = 50;

/** Which operations to try, and at which revision they will be applied. */
type Ahead = { readonly changes: readonly Change[]; readonly revision: number };

/**
 * Tries operations on what is known of the graph, while the database may still be writing those before
 * them. Where all are possible, it is known from then on what they do; undefined where not, or where too
 * little is known to tell.
 */
export async function tryAhead(
  database: Database,
  known: KnownRows,
  { changes, revision }: Ahead,
): Promise<TriedChanges | undefined> {
  const part = known.partFor(changes);
  if (!part) return undefined;
  const now = new Date();
  const reading = { run: database.read };
  const lastVersion = await readLastVersions(reading, givenStatementIds(changes));
  const changing = { ...createChanging(part, now), lastVersion };
  const outcomes = [];
  for (let at = 0; at < changes.length; at += STRETCH) {
    outcomes.push(...applyChanges(changing, changes.slice(at, at + STRETCH)));
    await setImmediate();
  }
  if (outcomes.some(({ problems }) => problems.length > 0)) return undefined;
  known.note(outcomes.flatMap(({ effects }) => effects));
  return { revision, now, outcomes, blocks: packOperations(acceptedOperations(changes, outcomes)) };
}
