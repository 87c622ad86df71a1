import type { DraftOperation } from '../../../editing/draft-operation';
import type { SelectedRow, Selection } from '../selection/selection';
import type { BulkChange } from './bulk-change';
import type { BulkRows } from './read-rows';
import { type BulkRow, isTouchedBy, outcomeOf, type RowOutcome } from './row-outcome';

/** A row that somebody else has changed since it was first shown, as it was and as it is. */
export type RowConflict = {
  readonly slug: string;
  readonly before: BulkRow;
  readonly now: BulkRow;
  /** What would be done over what there is now. */
  readonly operation: DraftOperation;
};

/** An operation, and the row that it is of; null for what comes before all of them. */
export type RowOperation = { readonly slug: string | null; readonly operation: DraftOperation };

/** Why a row is left as it is. */
export type LeftOut = Exclude<RowOutcome['is'], 'CHANGE'> | 'GONE' | 'OUT';

/** What a bulk edit comes to, row by row. */
export type BulkOutcome = {
  /** What is to be sent, in its order; conflicts are not part of it. */
  readonly operations: readonly RowOperation[];
  readonly conflicts: readonly RowConflict[];
  readonly left: readonly { readonly row: SelectedRow; readonly why: LeftOut }[];
};

type Given = {
  readonly change: BulkChange;
  readonly selection: Selection;
  readonly base: BulkRows;
  readonly now: BulkRows;
  /** The slugs of the rows that somebody has left out. */
  readonly out: readonly string[];
};

/** Works out what becomes of each row, in the order in which they were selected. */
export function bulkOutcome({ change, selection, base, now, out }: Given): BulkOutcome {
  const operations: RowOperation[] = creatingOf(change);
  const conflicts: RowConflict[] = [];
  const left: BulkOutcome['left'][number][] = [];
  for (const row of selection) {
    const { slug } = row;
    const current = now.get(slug);
    const outcome = current ? outcomeOf(change, current) : null;
    if (!current || !outcome) left.push({ row, why: 'GONE' });
    else if (outcome.is !== 'CHANGE') left.push({ row, why: outcome.is });
    else if (out.includes(slug)) left.push({ row, why: 'OUT' });
    else {
      const { operation } = outcome;
      const before = base.get(slug);
      const isTouched = before !== undefined && isTouchedBy(change, before, current);
      if (isTouched) conflicts.push({ slug, before, now: current, operation });
      else operations.push({ slug, operation });
    }
  }
  // What creates a source is of no use by itself.
  const isNothing = operations.every(({ slug }) => slug === null);
  return { operations: isNothing ? [] : operations, conflicts, left };
}

function creatingOf(change: BulkChange): RowOperation[] {
  if (change.what !== 'STATE') return [];
  return change.creating.map((operation) => ({ slug: null, operation }));
}
