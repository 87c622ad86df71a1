import { writeFile } from 'node:fs/promises';
import type { PreparedImport } from '../../store/import-jobs/import-dataset.ts';
import { CommandError } from '../command-error.ts';

/** What an import has to tell row by row. */
export type Report = Pick<PreparedImport['plan'], 'leftOut' | 'shared'>;

const COLUMNS = ['outcome', 'file', 'row', 'column', 'value', 'reason'] as const;

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[\t\r\n ]*[=+\-@]/u;

/**
 * Writes which rows were left out, and which aliases are shared, as CSV.
 * @throws CommandError where the file cannot be written
 */
export async function writeReport(file: string, { leftOut, shared }: Report): Promise<void> {
  const rows = [
    ...leftOut.map((one) => ({ outcome: 'left out', ...one })),
    ...shared.map((one) => ({ outcome: 'imported', ...one })),
  ];
  const lines = rows.map((one) => COLUMNS.map((column) => cellOf(one[column])).join(','));
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
