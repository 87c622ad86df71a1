import { type ColumnDef, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { BrowseState } from './browse-state';
import { shownColumns } from './columns';
import type { KindList, ListRow } from './kind-list';

const features = tableFeatures({ rowSortingFeature });

/** Rows are drawn as they come into sight, which is no business of the columns. */
const NO_ROWS: readonly ListRow[] = [];

type Column = ColumnDef<typeof features, ListRow>;

/** The columns of a list and their order; the API has sorted, filtered and cut its rows already. */
export function useListTable(list: KindList, state: BrowseState) {
  const shown = state.columns.join();
  const columns = useMemo(() => columnsOf(list, shown.split(',')), [list, shown]);
  const { column, down } = state.order;
  return useTable({
    features,
    columns,
    data: NO_ROWS,
    manualSorting: true,
    state: {
      sorting: [{ id: column, desc: down }],
    },
  });
}

function columnsOf(list: KindList, shown: readonly string[]): Column[] {
  return shownColumns(list, shown).map(({ id, sort }) => ({
    id,
    accessorFn: ({ cells }) => cells[id] ?? null,
    enableSorting: sort !== undefined,
  }));
}
