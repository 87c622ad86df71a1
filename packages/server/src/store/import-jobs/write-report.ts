import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { guarded } from '../../domain/exchange/cells.ts';
import type { PreparedImport } from './import-dataset.ts';
import type { JobOutcome } from './run-job.ts';

/** What an import has to tell row by row. */
export type ImportReport = Pick<PreparedImport['plan'], 'leftOut' | 'shared'>;

/** What there is to tell once an import is carried out: what the graph did not take is left out as well. */
export function reportOf(
  { leftOut, shared }: ImportReport,
  { refused }: Pick<JobOutcome, 'refused'>,
): ImportReport {
  const notTaken = refused.map(({ place, change, reason }) => ({
    ...(place ?? { file: '', row: 0 }),
    column: change.what,
    value: '',
    reason,
  }));
  return { leftOut: [...leftOut, ...notTaken], shared };
}

const COLUMNS = ['outcome', 'file', 'row', 'column', 'value', 'reason'] as const;

/** Writes which rows were left out, and which aliases are shared, as CSV; no cell is a formula. */
export async function writeReport(file: string, report: ImportReport): Promise<void> {
  const options = { header: true, columns: [...COLUMNS], record_delimiter: '\r\n' };
  await pipeline(Readable.from(reportRows(report)), stringify(options), createWriteStream(file));
}

function* reportRows({ leftOut, shared }: ImportReport) {
  for (const one of leftOut) yield guardedRow({ outcome: 'left out', ...one });
  for (const one of shared) yield guardedRow({ outcome: 'imported', ...one });
}

type ReportRow = { readonly outcome: string } & ImportReport['leftOut'][number];

const guardedRow = (row: ReportRow): string[] =>
  COLUMNS.map((column) => guarded(String(row[column])));
