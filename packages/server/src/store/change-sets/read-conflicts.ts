import type { Change } from '../../domain/change-set/change.ts';
import { createGraphDraft } from '../../domain/change-set/graph-draft.ts';
import { type FieldConflict, rebaseChange } from '../../domain/change-set/rebase-change.ts';
import type { Database } from '../database.ts';
import type { Operation } from './change-set.ts';
import { readOperations } from './read-change-sets.ts';
import { readGraphPart } from './read-graph-part.ts';

/** A conflict, and the position of the operation that has it. */
export type OperationConflict = FieldConflict & { readonly operation: number };

/** The most operations of a proposal; the seed's may be larger than what the API takes. */
const ALL = 10_000;

/** Where proposals are in the way of what was changed since, in as many trips for all as for one. */
export async function readConflicts(
  database: Database,
  numbers: readonly number[],
): Promise<OperationConflict[][]> {
  const range = { after: -1, limit: ALL, touching: null };
  const operations = await readOperations(database, numbers, range);
  const pending = operations.map((all) => all.filter(({ verdict }) => verdict === 'PENDING'));
  const changes = pending.flat().map(changeOf);
  if (changes.length === 0) return numbers.map(() => []);
  const draft = createGraphDraft(await readGraphPart({ run: database.read }, changes));
  return pending.map((all) =>
    all.flatMap((operation) =>
      rebaseChange(draft, changeOf(operation), operation.effects).conflicts.map((conflict) => ({
        operation: operation.position,
        ...conflict,
      })),
    ),
  );
}

/** A proposal undoes nothing, so that each of its operations is a change. */
const changeOf = ({ change }: Operation): Change => change as Change;
