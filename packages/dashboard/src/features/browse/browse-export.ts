import type { TFunction } from 'i18next';
import { toCsv } from '../../lib/csv';
import { type SavedFile, textContent } from '../../lib/save-file';
import { cellOf } from './cell-text';
import type { KindList, ListColumn, ListRow } from './kind-list';

/** What is exported: the rows and the columns, in the order in which they are shown. */
export type ExportedRows = {
  readonly list: KindList;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
};

/** The rows as a table with the columns' names in its head; the slug, which names a row for good, comes last. */
export async function toCsvFile(
  t: TFunction,
  { list, columns, rows }: ExportedRows,
): Promise<SavedFile> {
  const head = [...columns.map(({ label }) => t(label)), 'slug'];
  const cells = rows.map((row) => [...columns.map((column) => cellOf(t, column, row)), row.slug]);
  const content = textContent(await toCsv(head, cells), 'text/csv');
  return { name: `${fileName(list)}.csv`, content };
}

/** The rows as a list of objects: the ids of the columns name the values. */
export function toJsonFile(t: TFunction, { list, columns, rows }: ExportedRows): SavedFile {
  const objects = rows.map((row) => ({
    slug: row.slug,
    ...Object.fromEntries(columns.map((column) => [column.id, cellOf(t, column, row)])),
  }));
  const content = textContent(`${JSON.stringify(objects, null, 2)}\n`, 'application/json');
  return { name: `${fileName(list)}.json`, content };
}

function fileName({ kind }: KindList): string {
  return `rolegraph-${kind.toLowerCase()}-list`;
}
