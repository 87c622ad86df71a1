import type { Change } from '../change-set/change.ts';
import type { RowFault, RowPlace } from './given-rows.ts';

/** An operation, and the row that asks for it; pieces of its evidence may have rows of their own. */
export type PlacedChange = {
  readonly change: Change;
  readonly place: RowPlace;
  readonly pieces?: readonly RowPlace[];
};

/** What comes of a row: operations, or none where the graph is just so. */
export type PlannedRow = {
  /** Its kind or type. */
  readonly of: string;
  readonly isNew: boolean;
  readonly changes: readonly PlacedChange[];
};

/** What rows come to: operations, and what is wrong with other rows. */
export type Planned = {
  /** What comes of each row. */
  readonly rows: readonly PlannedRow[];
  readonly faults: readonly RowFault[];
};
