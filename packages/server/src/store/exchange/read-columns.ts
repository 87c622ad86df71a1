import { columnsOf, type Table, tableName } from '../../domain/exchange/tables.ts';
import { STATEMENT_ENDS } from '../../domain/graph/statement-ends.ts';
import { type FileFault, faultyFiles } from '../import-files/file-faults.ts';

/** A file, and the table that it is. */
export type TableFile = { readonly file: string; readonly table: Table };

/** The names of the columns here; of one that is left out there is none. */
export function readColumns(
  { file, table }: TableFile,
  header: readonly string[],
  mapped: ReadonlyMap<string, string>,
): string[] {
  const known = columnsOf(table);
  const names = header.map((name) => mapped.get(name) ?? columnNamed(known, name) ?? name);
  const fault = (column: string, message: string): FileFault => ({
    file,
    row: 1,
    column,
    value: null,
    message,
  });
  const faults = [
    ...names.flatMap((name, at) => {
      if (name === '' || known.includes(name)) return [];
      const message = `there is no such column in ${tableName(table)}; its columns are ${known.join(', ')}. Map it to one of these, or leave it out (at the command line: --map "${header[at]}=column", or --map "${header[at]}=")`;
      return [fault(header[at] ?? '', message)];
    }),
    ...[...mapped.keys()]
      .filter((column) => !header.includes(column))
      .map((column) =>
        fault(column, `is mapped, but the file has no such column; there are ${header.join(', ')}`),
      ),
    ...names
      .filter((name, at) => name !== '' && names.indexOf(name) !== at)
      .map((name) => fault(name, 'the column is there twice; take one away')),
    ...neededColumns(table)
      .filter((choice) => !choice.some((name) => names.includes(name)))
      .map((choice) =>
        fault(choice.join(' or '), `the column is absent; there are ${header.join(', ')}`),
      ),
  ];
  if (faults.length > 0) throw faultyFiles(faults);
  return names;
}

/** The column that a name means; people write them with capitals and blanks. */
export const columnNamed = (known: readonly string[], name: string): string | undefined =>
  known.find((one) => one.toLowerCase() === name.replaceAll(/[\s_-]/gu, '').toLowerCase());

/** Columns without which nobody could tell what a row is; of each list one is enough. */
export function neededColumns(table: Table): readonly (readonly string[])[] {
  if (table.of === 'entities') return [['id', 'slug', 'name']];
  if (table.of === 'statements') return STATEMENT_ENDS[table.type].map((end) => [end]);
  return [['statement'], ['source'], ['locator'], ['note']];
}
