import { join } from 'node:path';
import { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../database.ts';
import { prepareRowsImport } from '../exchange/prepare-rows-import.ts';
import { type CsvOptions, readCsvSet } from '../exchange/read-csv-set.ts';
import { readJsonLines } from '../exchange/read-json-lines.ts';
import { readRevision } from '../graph-state.ts';
import type { ReadOptions } from '../import-files/each-row.ts';
import { ESCO_FILES } from '../import-files/read-esco.ts';
import { ONET_FILES } from '../import-files/read-onet.ts';
import { findDataset, type Taxonomy } from '../import-files/taxonomy.ts';
import { type PreparedImport, prepareImport } from '../import-jobs/import-dataset.ts';
import { isStillDone } from '../import-jobs/job.ts';
import { mappingOf } from './choose-reading.ts';
import type { ImportFormat, TableReading } from './import-record.ts';

/** Files that were uploaded, and how they are to be read. */
export type UploadReading = {
  /** The folder that they are in. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly format: ImportFormat;
  /** The version of the taxonomy. */
  readonly release: string | null;
  readonly tables: readonly TableReading[];
  /** What rows are called that are of no taxonomy. */
  readonly title: string;
};

/** How files are read, and who is told when that is done. */
type PrepareOptions = ReadOptions & { readonly onRead: () => void };

/** What is worked out, or that there is nothing to do: the graph is as the same files have left it. */
export type PreparedUpload =
  | PreparedImport
  | (Pick<PreparedImport, 'job' | 'title' | 'revision'> & { readonly plan: null });

/**
 * Works out what files would change of the graph as it is.
 * @throws Refusal naming file, row, column, value and remedy of what cannot be imported
 */
export async function prepareUpload(
  database: Database,
  { title, ...reading }: UploadReading,
  options: PrepareOptions,
): Promise<PreparedUpload> {
  switch (reading.format) {
    case 'ESCO':
      return prepareTaxonomy(database, { ...reading, taxonomy: ESCO_FILES }, options);
    case 'ONET':
      return prepareTaxonomy(database, { ...reading, taxonomy: ONET_FILES }, options);
    case 'CSV': {
      const rows = await readCsvSet(reading.folder, csvOptions(reading.tables));
      options.onRead();
      return prepareRowsImport(database, { format: 'csv', title, rows });
    }
    case 'JSONL': {
      const rows = await readJsonLines(join(reading.folder, onlyLines(reading.files)));
      options.onRead();
      return prepareRowsImport(database, { format: 'jsonl', title, rows });
    }
    default:
      return reading.format satisfies never;
  }
}

type TaxonomyReading = Pick<UploadReading, 'folder' | 'release'> & { readonly taxonomy: Taxonomy };

async function prepareTaxonomy(
  database: Database,
  { folder, release, taxonomy }: TaxonomyReading,
  { onRead, ...options }: PrepareOptions,
): Promise<PreparedUpload> {
  const found = await findDataset(taxonomy, folder, release ?? undefined);
  const { job, title } = found;
  if (await isStillDone(database, job)) {
    return { plan: null, job, title, revision: await readRevision(database) };
  }
  const read: typeof found.read = async (given) => {
    const dataset = await found.read(given);
    onRead();
    return dataset;
  };
  return prepareImport(database, { ...found, read }, options);
}

function csvOptions(tables: readonly TableReading[]): CsvOptions {
  const files = tables.map((given) => {
    const { file, table } = given;
    return [file, { table: table ?? undefined, columns: mappingOf(given) }] as const;
  });
  return { files: new Map(files) };
}

/** The one file of JSON Lines, since each of them is a graph by itself. */
function onlyLines(files: readonly string[]): string {
  const lines = files.filter((name) => /\.jsonl$/iu.test(name));
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return only;
  const message = `files: there are ${lines.length} files that end with .jsonl, and one is imported at a time. Upload the one.`;
  throw new Refusal('BAD_USER_INPUT', message, { field: 'files', value: lines });
}
