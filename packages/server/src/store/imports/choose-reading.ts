import { Refusal } from '../../domain/refusal.ts';
import { readColumns } from '../exchange/read-columns.ts';
import { tableOfFile } from '../exchange/read-csv-set.ts';
import { ESCO_FILES } from '../import-files/read-esco.ts';
import { ONET_FILES } from '../import-files/read-onet.ts';
import type { Taxonomy } from '../import-files/taxonomy.ts';
import { versionOf } from '../import-files/version-of-folder.ts';
import { guessFormat, guessRelease, SHOWN_COLUMNS } from './describe-files.ts';
import type { Import, ImportFormat, TableReading } from './import-record.ts';

/** How somebody wants files to be read; what is left out is guessed. */
export type AskedReading = {
  readonly format?: ImportFormat | null | undefined;
  readonly release?: string | null | undefined;
  readonly tables?: readonly TableReading[] | null | undefined;
};

/** How files are read. */
type Reading = Pick<Import, 'release' | 'tables'> & { readonly format: ImportFormat };

const TAXONOMIES: Partial<Record<ImportFormat, Taxonomy>> = { ESCO: ESCO_FILES, ONET: ONET_FILES };

/**
 * How the files of an import are to be read.
 * @throws Refusal naming what is missing, or does not fit the files
 */
export function chooseReading(found: Import, asked: AskedReading): Reading {
  const format = asked.format ?? guessFormat(found);
  if (format === null) {
    const message =
      'format: the names of the files do not tell what they are; give ESCO, ONET, CSV or JSONL, or upload the files that it is about.';
    throw new Refusal('BAD_USER_INPUT', message, { field: 'format', value: null });
  }
  const taxonomy = TAXONOMIES[format];
  if (taxonomy) return { format, release: chooseRelease(found, taxonomy, asked), tables: [] };
  const tables = format === 'CSV' ? (asked.tables ?? []) : [];
  if (format === 'CSV') checkTables(found, tables);
  return { format, release: null, tables };
}

function chooseRelease(
  found: Import,
  { versions }: Taxonomy,
  { release: given }: AskedReading,
): string {
  const release = given?.trim() || guessRelease(found);
  if (release) return versionOf('', release, versions);
  const message = `release: the names of the files do not say which version of ${versions.taxonomy} they are; give it, of ${versions.known}.`;
  throw new Refusal('BAD_USER_INPUT', message, { field: 'release', value: null });
}

/** What the first lines of the files tell at once; the rest is found as they are read. */
function checkTables({ files }: Import, tables: readonly TableReading[]): void {
  const csv = files.filter(({ name }) => /\.csv$/iu.test(name));
  if (csv.length === 0) {
    const message =
      'format: there is no file that ends with .csv; upload one, or give another format.';
    throw new Refusal('BAD_USER_INPUT', message, { field: 'format', value: 'CSV' });
  }
  const strange = tables.find(({ file }) => csv.every(({ name }) => name !== file));
  if (strange) {
    const known = csv.map(({ name }) => name).join(', ');
    const message = `input.tables: there is no CSV file "${strange.file}"; there are ${known}.`;
    throw new Refusal('BAD_USER_INPUT', message, { field: 'tables', value: strange.file });
  }
  for (const { name, columns, problem } of csv) {
    const given = tables.find(({ file }) => file === name);
    const table = tableOfFile(name, given?.table ?? undefined);
    if (problem !== null || columns.length >= SHOWN_COLUMNS) continue;
    readColumns(
      { file: name, table },
      columns.map((column) => column.name),
      mappingOf(given),
    );
  }
}

/** What the columns of a file are called here; nothing where one is left out. */
export const mappingOf = (given: TableReading | undefined): ReadonlyMap<string, string> =>
  new Map(given?.columns?.map(({ column, field }) => [column, field ?? '']));
