import { useRef } from 'react';
import type { BrowseState } from '../browse-state';
import type { KindList, ListRow } from '../kind-list';
import type { RowEditing } from '../row-edit/use-row-editing';
import type { Selecting } from '../selection/use-selection';
import type { BrowseControls } from '../use-browse-state';
import { BodyRow } from './body-row';
import { useRowFocus } from './use-row-focus';

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

/** The rows of one page, all of which are drawn. */
export function PlainRows(props: RowsProps & { rows: readonly ListRow[]; offset: number }) {
  const { rows, offset } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const focus = useRowFocus(body, rows.length);
  return (
    <tbody ref={body}>
      {rows.map((row, index) => (
        <BodyRow key={row.slug} {...props} {...{ index, offset, focus, row }} neighbours={rows} />
      ))}
    </tbody>
  );
}
