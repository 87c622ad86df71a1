import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** How the cells of a file are kept apart: commas with quoted cells, or bare tabs. */
type TableFormat = 'COMMAS' | 'TABS';

/**
 * The rows of a table file with a header line, each with its trimmed cells of the named columns;
 * the others are let go, as descriptions would fill the memory for nothing. A column that the file
 * has not is an error that names both.
 */
export function readTable<Column extends string>(
  file: { readonly folder: string; readonly name: string; readonly format: TableFormat },
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const path = join(file.folder, file.name);
  const isRead = (name: string): boolean => columns.some((column) => column === name);
  const rows: unknown = parse<Record<string, string>>(readFileSync(path), {
    bom: true,
    columns: (header: string[]) => {
      const absent = columns.find((column) => !header.includes(column));
      if (absent !== undefined)
        throw new Error(`${path}: column "${absent}" is absent; there are ${header.join(', ')}`);
      return header.map((name) => (isRead(name) ? name : null));
    },
    trim: true,
    skip_empty_lines: true,
    ...(file.format === 'TABS' ? { delimiter: '\t', quote: false } : {}),
  });
  return rows as readonly Readonly<Record<Column, string>>[];
}
