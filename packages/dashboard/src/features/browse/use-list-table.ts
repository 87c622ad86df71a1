import {
  type ColumnDef,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { BrowseState } from './browse-state';
import type { KindList, ListRow } from './kind-list';

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

type Column = ColumnDef<typeof features, ListRow>;

/** The table of a list; the API has sorted, filtered and cut its rows already. */
export function useListTable(list: KindList, state: BrowseState, rows: readonly ListRow[]) {
  const columns = useMemo(() => columnsOf(list), [list]);
  const { column, down } = state.order;
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ slug }) => slug,
    manualSorting: true,
    state: {
      sorting: [{ id: column, desc: down }],
      columnVisibility: Object.fromEntries(
        list.columns.map(({ id }) => [id, state.columns.includes(id)]),
      ),
    },
  });
}

function columnsOf(list: KindList): Column[] {
  return list.columns.map(({ id, sort }) => ({
    id,
    accessorFn: ({ cells }) => cells[id] ?? null,
    enableSorting: sort !== undefined,
  }));
}
