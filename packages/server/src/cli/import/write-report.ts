import { writeFile } from 'node:fs/promises';
import type { PreparedImport } from '../../store/import-jobs/import-dataset.ts';
import { CommandError } from '../command-error.ts';

type LeftOut = PreparedImport['plan']['leftOut'][number];

const COLUMNS = ['file', 'row', 'column', 'value', 'reason'] as const;

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[\t\r\n ]*[=+\-@]/u;

/**
 * Writes which rows were left out, and why, as CSV.
 * @throws CommandError where the file cannot be written
 */
export async function writeReport(file: string, leftOut: readonly LeftOut[]): Promise<void> {
  const lines = leftOut.map((one) => COLUMNS.map((column) => cellOf(one[column])).join(','));
  try {
    await writeFile(file, `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(
      `"${file}" cannot be written (${reason}). Give another file with --report.`,
    );
  }
}

function cellOf(value: string | number): string {
  const text = String(value);
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
