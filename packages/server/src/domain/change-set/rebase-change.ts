import type { Change } from './change.ts';
import type { Effect } from './effect.ts';
import { findEntity, findStatement } from './find-row.ts';
import type { GraphDraft } from './graph-draft.ts';
import { isSame } from './is-same.ts';
import { fieldChanges, rowFields } from './row-fields.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';

/** A field that was changed since an operation was proposed, and that the operation would change too. */
export type FieldConflict = {
  readonly field: string;
  /** What it was when the operation was proposed. */
  readonly base: unknown;
  readonly current: unknown;
  readonly proposed: unknown;
};

/** An operation put on what its row is now, and where the two are in each other's way. */
export type Rebased = { readonly change: Change; readonly conflicts: readonly FieldConflict[] };

/** What a proposed operation would have done to the row that it is about. */
type Proposed = Pick<Effect, 'before' | 'after'>;

/**
 * Puts a proposed operation on the present state of its entity or statement. Changes of other fields
 * are no conflict; to take away or merge what was changed since always is.
 */
export function rebaseChange(
  draft: GraphDraft,
  change: Change,
  proposed: readonly Effect[],
): Rebased {
  const current = currentRow(draft, change);
  if (!current || !('expectedVersion' in change) || change.expectedVersion === current.version) {
    return { change, conflicts: [] };
  }
  const rebased = { ...change, expectedVersion: current.version };
  const effect = proposed.find(({ id }) => id === current.id);
  if (!effect || isAdditive(change)) return { change: rebased, conflicts: [] };
  return { change: rebased, conflicts: conflictsOf(effect, current) };
}

/** Evidence stands beside other evidence, whatever else its statement says by now. */
const isAdditive = ({ what }: Change): boolean =>
  what === 'ADD_EVIDENCE' || what === 'REMOVE_EVIDENCE';

function conflictsOf(proposed: Proposed, current: StoredEntity | StoredStatement): FieldConflict[] {
  const now = rowFields(current);
  const changed = fieldChanges({ before: proposed.before, after: current });
  const wanted = fieldChanges(proposed);
  return changed.flatMap(({ field, before }): FieldConflict[] => {
    const wish = wanted.find((one) => one.field === field);
    if (!wish || isSame(wish.after, now[field] ?? null)) return [];
    return [{ field, base: before, current: now[field] ?? null, proposed: wish.after }];
  });
}

function currentRow(draft: GraphDraft, change: Change): StoredEntity | StoredStatement | undefined {
  if ('statement' in change) return rowOf(findStatement(draft, change.statement));
  if ('entity' in change) return rowOf(findEntity(draft, { field: '', ref: change.entity }));
  return undefined;
}

const rowOf = <Row>(found: { row: Row } | { problem: object }): Row | undefined =>
  'row' in found ? found.row : undefined;
