import { useRef } from 'react';
import { useKept } from '../../../editing/use-kept';
import type { Kind } from '../../../lib/kinds';
import type { ListRow } from '../kind-list';
import { rowsBetween, type Selection, selectionSchema, withoutRows, withRows } from './selection';

/** What is selected of a list, and how that is changed. It outlives pages, filters, and a reload. */
export type Selecting = {
  readonly selection: Selection;
  readonly isSelected: (slug: string) => boolean;
  /** Selects a row or not; with a range, all rows of the page from the one that was touched last. */
  readonly toggle: (row: ListRow, wanted: boolean, range: readonly ListRow[] | null) => void;
  readonly add: (rows: readonly ListRow[]) => void;
  readonly remove: (rows: readonly Pick<ListRow, 'slug'>[]) => void;
  readonly clear: () => void;
  /** Selects these rows and no others. */
  readonly keep: (selection: Selection) => void;
};

/** The rows of a list that somebody has selected, for as long as the tab is open. */
export function useSelection(kind: Kind): Selecting {
  const [selection, keep] = useKept<Selection>(`rolegraph-selected-${kind.toLowerCase()}`, {
    schema: selectionSchema,
    initial: () => [],
  });
  const touched = useRef<string | null>(null);
  const slugs = new Set(selection.map(({ slug }) => slug));
  return {
    selection,
    isSelected: (slug) => slugs.has(slug),
    toggle: (row, wanted, range) => {
      const rows = range ? rowsBetween(range, touched.current, row.slug) : [row];
      touched.current = row.slug;
      keep(wanted ? withRows(selection, rows) : withoutRows(selection, rows));
    },
    add: (rows) => keep(withRows(selection, rows)),
    remove: (rows) => keep(withoutRows(selection, rows)),
    clear: () => {
      touched.current = null;
      keep([]);
    },
    keep,
  };
}
