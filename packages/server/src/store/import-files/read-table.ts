import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodeFile } from './decode-file.ts';
import { type FileFault, faultyFiles } from './file-faults.ts';

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

/** The longest row in characters; no taxonomy has one of a hundredth of it. */
const LONGEST_ROW = 1_000_000;

/**
 * Reads the rows of a table one after the other, with their cells to the letter.
 * @throws Refusal where the file is not such a table, naming row, column, value and remedy
 */
export async function* readTable<Column extends string>(
  shape: TableShape<Column>,
): AsyncGenerator<TableRow<Column>> {
  const { folder, file } = shape;
  const parser = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    ...(shape.format === 'TABS' ? { delimiter: '\t', quote: false } : {}),
  });
  const text = Readable.from(decodeFile(join(folder, file), file), { objectMode: true });
  // The iteration below is told of what goes wrong; this is told too, and has nothing to add.
  pipeline(text, parser, () => undefined);
  let header: readonly string[] | undefined;
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (!header) {
        header = readHeader(shape, cells);
        continue;
      }
      if (cells.length !== header.length) throw faultyFiles([ragged(file, row, header, cells)]);
      yield { row, cells: pick(shape, header, cells) };
    }
  } catch (error) {
    throw error instanceof CsvError ? faultyFiles([badTable(file, row + 1, header, error)]) : error;
  }
  if (!header) throw faultyFiles([empty(file)]);
}

function readHeader<Column extends string>(
  { file, columns }: TableShape<Column>,
  cells: readonly string[],
): readonly string[] {
  const header = cells.map((cell) => cell.trim());
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

/** Where a fault is: the file alone, a row of it, or a cell. */
type FaultPlace = Pick<FileFault, 'file'> & Partial<FileFault>;

const at = (place: FaultPlace, message: string): FileFault => ({
  row: null,
  column: null,
  value: null,
  ...place,
  message,
});

function ragged(
  file: string,
  row: number,
  header: readonly string[],
  cells: readonly string[],
): FileFault {
  const column = header[Math.min(cells.length, header.length) - 1] ?? null;
  const message = `the row has ${cells.length} cells, the header ${header.length}; quote cells that have the separator in them, or get the file anew`;
  return at({ file, row, column, value: cells.at(-1) ?? null }, message);
}

/** What the reader of tables found, in words of ours. */
function badTable(
  file: string,
  row: number,
  header: readonly string[] | undefined,
  { code, column, message }: CsvError & { readonly column?: unknown },
): FileFault {
  const name =
    typeof column === 'number'
      ? (header?.[column] ?? null)
      : typeof column === 'string'
        ? column
        : null;
  const known: Readonly<Record<string, string>> = {
    CSV_QUOTE_NOT_CLOSED: 'a quoted cell begins here that is never closed; close it with "',
    CSV_INVALID_CLOSING_QUOTE:
      'a quoted cell goes on after its closing quote; write " inside of it as ""',
    INVALID_OPENING_QUOTE:
      'a quote stands inside of a cell that is not quoted; quote the cell, and write " as ""',
    CSV_MAX_RECORD_SIZE: `the row is longer than ${LONGEST_ROW} characters; a quote may be missing, or the file is no such table`,
  };
  return at({ file, row, column: name }, known[code] ?? message);
}

const empty = (file: string): FileFault => at({ file }, 'it is empty; get the file anew');
