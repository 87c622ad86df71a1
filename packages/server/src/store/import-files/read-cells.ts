import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodeFile } from './decode-file.ts';
import { type FileFault, faultyFiles } from './file-faults.ts';

/** A file of rows, and how its cells are kept apart. */
export type CellsFile = {
  readonly folder: string;
  readonly file: string;
  readonly delimiter: string;
  /** Whether cells may be quoted. */
  readonly quoted: boolean;
};

/** The cells of a row, with its number; all rows have as many as the header. */
export type CellsRow = { readonly row: number; readonly cells: readonly string[] };

/** The longest row in characters; no taxonomy has one of a hundredth of it. */
const LONGEST_ROW = 1_000_000;

/**
 * Reads the rows of a file one after the other, the header first with blanks around names taken away.
 * @throws Refusal where the file is no table, naming row, column, value and remedy
 */
export async function* readCells({
  folder,
  file,
  delimiter,
  quoted,
}: CellsFile): AsyncGenerator<CellsRow> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    ...(!quoted && { quote: false }),
  });
  const text = Readable.from(decodeFile(join(folder, file), file), { objectMode: true });
  // The iteration below is told of what goes wrong; this is told too, and has nothing to add.
  pipeline(text, parser, () => undefined);
  let header: readonly string[] | undefined;
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (header && cells.length !== header.length) {
        throw faultyFiles([ragged(file, row, header, cells)]);
      }
      header ??= cells.map((cell) => cell.trim());
      yield { row, cells: row === 1 ? header : cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? faultyFiles([badTable(file, header, error)]) : error;
  }
  if (!header) throw faultyFiles([empty(file)]);
}

/** Where a fault is: the file alone, a row of it, or a cell. */
type FaultPlace = Pick<FileFault, 'file'> & Partial<FileFault>;

export const at = (place: FaultPlace, message: string): FileFault => ({
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
  header: readonly string[] | undefined,
  { code, column, message, records }: CsvError & Partial<Record<'column' | 'records', unknown>>,
): FileFault {
  // Rows before it may not have come through to who reads them.
  const row = typeof records === 'number' ? records + 1 : null;
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
