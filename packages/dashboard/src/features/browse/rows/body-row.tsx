import { Skeleton } from '@mantine/core';
import { lazy, type Ref, Suspense } from 'react';
import type { ListRow } from '../kind-list';
import { PickCell, PlanCell } from '../role-cells';
import { ActCell } from '../row-edit/act-cell';
import type { RowEditing } from '../row-edit/use-row-editing';
import { SelectCell } from '../selection/select-cells';
import { TableCell } from '../table-cell';
import type { RowsProps } from './rows-props';
import type { RowFocus } from './use-row-focus';

/** Most who look at lists never edit a row. */
const EditCells = lazy(async () => ({
  default: (await import('../row-edit/edit-cells')).EditCells,
}));

type PlaceProps = {
  /** The place of the row among those that are drawn, or could be. */
  index: number;
  /** How many rows of the list come before these. */
  offset?: number;
  focus: RowFocus;
  /** Told of the row as it is drawn, where its height matters. */
  measure?: Ref<HTMLTableRowElement>;
};

type RowProps = RowsProps &
  PlaceProps & {
    /** Undefined while it is on its way. */
    row: ListRow | undefined;
    /** The rows among which a range is selected. */
    neighbours: readonly ListRow[];
  };

/** A row, to which the keyboard leads. It keeps the focus when what is in it arrives. */
export function BodyRow(props: RowProps) {
  const { selecting, row, columnCount } = props;
  return (
    <tr
      {...placeOf(props)}
      data-slug={row?.slug}
      aria-busy={row === undefined || undefined}
      data-selected={(row && selecting?.isSelected(row.slug)) || undefined}
    >
      {row ? (
        <Cells {...props} row={row} />
      ) : (
        <td colSpan={columnCount}>
          <Skeleton height={20} />
        </td>
      )}
    </tr>
  );
}

function Cells(props: RowProps & { row: ListRow }) {
  const { list, state, change, selecting, editing, row, neighbours } = props;
  const isEdited = editing?.slug === row.slug;
  const values = (
    <>
      {state.columns.map((id) => (
        <TableCell key={id} list={list} columnId={id} row={row} />
      ))}
      {editing && <ActCell row={row} editing={editing} />}
    </>
  );
  const isRoles = list.kind === 'Role';
  return (
    <>
      {selecting && <SelectCell row={row} rows={neighbours} selecting={selecting} />}
      {isRoles && <PickCell row={row} state={state} change={change} />}
      {isEdited ? (
        <Suspense fallback={values}>
          <EditCells
            {...{ list, row }}
            columns={state.columns}
            begin={editing.column}
            onDone={() => stopEditing(props, editing)}
          />
        </Suspense>
      ) : (
        values
      )}
      {isRoles && <PlanCell row={row} />}
    </>
  );
}

/** The keyboard is where it was before the row was edited. */
function stopEditing({ index, focus }: PlaceProps, { stop }: RowEditing): void {
  stop();
  focus.moveTo(index);
}

/** What tells which row it is: to the keyboard, to a screen reader, and to what measures it. */
function placeOf({ index, offset = 0, focus, measure }: PlaceProps) {
  return {
    ref: measure,
    'data-index': index,
    // The head is the first row.
    'aria-rowindex': offset + index + 2,
    tabIndex: focus.active === index ? 0 : -1,
    onFocus: () => focus.setActive(index),
  };
}
