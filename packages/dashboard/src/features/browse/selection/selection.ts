import * as z from 'zod/mini';
import type { ListRow } from '../kind-list';

/** Rows that are selected, in the order in which they were; their names are shown where they are not read. */
export const selectionSchema = z.array(z.object({ slug: z.string(), name: z.string() }));

export type Selection = z.infer<typeof selectionSchema>;

/** What is selected of a row. */
export type SelectedRow = Selection[number];

/** As many as one change set may have operations, one for each row. */
export const MOST_SELECTED = 500;

/** The selection with some rows in it; what would be too many is left out. */
export function withRows(
  selection: Selection,
  rows: readonly Pick<ListRow, 'slug' | 'name'>[],
): Selection {
  const known = new Set(selection.map(({ slug }) => slug));
  const fresh = rows.filter(({ slug }) => !known.has(slug));
  return [...selection, ...fresh.map(({ slug, name }) => ({ slug, name }))].slice(0, MOST_SELECTED);
}

/** The selection without some rows. */
export function withoutRows(
  selection: Selection,
  rows: readonly Pick<ListRow, 'slug'>[],
): Selection {
  const gone = new Set(rows.map(({ slug }) => slug));
  return selection.filter(({ slug }) => !gone.has(slug));
}

/** The rows from one to another, both of them too; the other alone where the first is not there. */
export function rowsBetween<Row extends Pick<ListRow, 'slug'>>(
  rows: readonly Row[],
  from: string | null,
  to: string,
): readonly Row[] {
  const end = rows.findIndex(({ slug }) => slug === to);
  const start = rows.findIndex(({ slug }) => slug === from);
  if (end === -1) return [];
  if (start === -1) return rows.slice(end, end + 1);
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1);
}
