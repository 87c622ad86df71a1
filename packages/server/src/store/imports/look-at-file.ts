import { join } from 'node:path';
import { unguarded } from '../../domain/exchange/cells.ts';
import { Refusal } from '../../domain/refusal.ts';
import { findDelimiter } from '../exchange/find-delimiter.ts';
import { readCells } from '../import-files/read-cells.ts';
import { SHOWN_COLUMNS } from './describe-files.ts';
import type { FileColumn, ImportFile } from './import-record.ts';

/** Rows of which people are shown what stands in them. */
const ROWS = 5;
/** Characters of a cell that are shown. */
const SHOWN = 200;

/** The columns of a file with the first of what stands in them, or why they cannot be read. */
export async function lookAtFile(
  folder: string,
  file: string,
): Promise<Pick<ImportFile, 'columns' | 'problem'>> {
  if (!/\.(?:csv|txt)$/iu.test(file)) return { columns: [], problem: null };
  try {
    return { columns: await readColumns(folder, file), problem: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { columns: [], problem: error.message };
  }
}

async function readColumns(folder: string, file: string): Promise<FileColumn[]> {
  // O*NET's text files have tabs, and quotes that mean nothing.
  const quoted = !/\.txt$/iu.test(file);
  const delimiter = quoted ? await findDelimiter(join(folder, file)) : '\t';
  const rows: (readonly string[])[] = [];
  for await (const { cells } of readCells({ folder, file, delimiter, quoted })) {
    rows.push(cells);
    if (rows.length > ROWS) break;
  }
  const [header = [], ...first] = rows;
  return header.slice(0, SHOWN_COLUMNS).map((name, at) => ({
    name,
    samples: first.map((cells) => unguarded(cells[at] ?? '').slice(0, SHOWN)),
  }));
}
