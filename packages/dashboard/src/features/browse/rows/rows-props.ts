import type { BrowseState } from '../browse-state';
import type { KindList } from '../kind-list';
import type { RowEditing } from '../row-edit/use-row-editing';
import type { Selecting } from '../selection/use-selection';
import type { BrowseControls } from '../use-browse-state';

/** What rows of a list are drawn from. */
export type RowsProps = {
  list: KindList;
  state: BrowseState;
  change: BrowseControls['change'];
  /** How many rows match. */
  total: number;
  columnCount: number;
  /** Null where whoever is here may not change the graph. */
  selecting: Selecting | null;
  /** Null where whoever is here may not do so at once. */
  editing: RowEditing | null;
};
