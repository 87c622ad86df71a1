import { applyChanges, type Outcome } from '../../domain/change-set/apply-changes.ts';
import type { Change } from '../../domain/change-set/change.ts';
import type { Database } from '../database.ts';
import { createChanging } from './apply-change-set.ts';
import { readGraphPart } from './read-graph-part.ts';

/** Tries operations on the graph as it is now, and changes nothing. Tells what comes of each. */
export async function tryChanges(
  database: Database,
  changes: readonly Change[],
): Promise<Outcome[]> {
  const part = await readGraphPart({ run: database.read }, changes);
  return applyChanges(createChanging(part, new Date()), changes);
}
