import { applyChanges } from '../../domain/change-set/apply-changes.ts';
import type { Database } from '../database.ts';
import { type ChangeRequest, createChanging, refuseOutcomes } from './apply-change-set.ts';
import { readGraphPart } from './read-graph-part.ts';

/**
 * Tries operations on the graph as it is now, and changes nothing. Returns each in words.
 * @throws Refusal as `applyChangeSet`
 */
export async function tryChanges(
  database: Database,
  { changes, labels }: Pick<ChangeRequest, 'changes' | 'labels'>,
): Promise<string[]> {
  const part = await readGraphPart({ run: database.read }, changes);
  const outcomes = applyChanges(createChanging(part, new Date()), changes);
  refuseOutcomes(outcomes, labels);
  return outcomes.map(({ sentence }) => sentence);
}
