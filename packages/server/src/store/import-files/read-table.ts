import { faultyFiles } from './file-faults.ts';
import { at, readCells } from './read-cells.ts';

/** How the cells of a file are kept apart: commas with quoted cells, or bare tabs. */
export type TableFormat = 'COMMAS' | 'TABS';

/** A file of a dataset, and the columns of it that are read. */
export type TableShape<Column extends string> = {
  readonly folder: string;
  readonly file: string;
  readonly format: TableFormat;
  /** Columns that the file has to have. */
  readonly columns: readonly Column[];
  /** Columns that are read where there are any. */
  readonly optional?: readonly Column[];
};

/** A row with its number; a column that the file has not is empty. */
export type TableRow<Column extends string> = {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
};

/**
 * Reads the rows of a table one after the other, with their cells to the letter.
 * @throws Refusal where the file is not such a table, naming row, column, value and remedy
 */
export async function* readTable<Column extends string>(
  shape: TableShape<Column>,
): AsyncGenerator<TableRow<Column>> {
  const { folder, file, format } = shape;
  const isCommas = format === 'COMMAS';
  const rows = readCells({ folder, file, delimiter: isCommas ? ',' : '\t', quoted: isCommas });
  let header: readonly string[] | undefined;
  for await (const { row, cells } of rows) {
    if (header) yield { row, cells: pick(shape, header, cells) };
    else header = readHeader(shape, cells);
  }
}

function readHeader<Column extends string>(
  { file, columns }: TableShape<Column>,
  header: readonly string[],
): readonly string[] {
  const absent = columns.filter((column) => !header.includes(column));
  const twice = header.filter((name, at) => header.indexOf(name) !== at);
  const found = header.join(', ');
  const faults = [
    ...absent.map((column) =>
      at(
        { file, row: 1, column },
        `the column is absent; there are ${found}. Take the files as they are published`,
      ),
    ),
    ...twice.map((column) =>
      at({ file, row: 1, column }, 'the column is there twice; take one away'),
    ),
  ];
  if (faults.length > 0) throw faultyFiles(faults);
  return header;
}

function pick<Column extends string>(
  { columns, optional = [] }: TableShape<Column>,
  header: readonly string[],
  cells: readonly string[],
): Readonly<Record<Column, string>> {
  const entries = [...columns, ...optional].map((column) => {
    const index = header.indexOf(column);
    return [column, index < 0 ? '' : (cells[index] ?? '')] as const;
  });
  return Object.fromEntries(entries) as Record<Column, string>;
}
