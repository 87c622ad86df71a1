import { columnsOf, type Table, tableName, tableOfName } from '../../domain/exchange/tables.ts';
import { columnNamed } from '../exchange/read-columns.ts';
import { tableOfFileName } from '../exchange/read-csv-set.ts';
import { versionIn } from '../import-files/version-of-folder.ts';
import type { Import, ImportFile, ImportFormat } from './import-record.ts';

/** Columns of a file that are looked at; no table has a tenth of them. */
export const SHOWN_COLUMNS = 200;

/** What files look like, by their names; null where nothing tells. */
export function guessFormat({ files }: Pick<Import, 'files'>): ImportFormat | null {
  const has = (pattern: RegExp): boolean => files.some(({ name }) => pattern.test(name));
  if (has(/^Occupation Data\.txt$/u)) return 'ONET';
  if (has(/^occupationSkillRelations(?:_\w+)?\.csv$/u)) return 'ESCO';
  if (has(/\.jsonl$/iu)) return 'JSONL';
  return has(/\.csv$/iu) ? 'CSV' : null;
}

/** The version of a taxonomy that the names of files tell; null where they do not. */
export function guessRelease({ uploads }: Pick<Import, 'uploads'>): string | null {
  for (const name of uploads) {
    const version = versionIn(name.replace(/\.\w+$/u, ''));
    if (version !== undefined) return version;
  }
  return null;
}

/** A file as a table: which one it is, and what its columns are called there. */
export type DescribedFile = Omit<ImportFile, 'columns'> & {
  readonly table: string | null;
  readonly columns: readonly (ImportFile['columns'][number] & { readonly field: string | null })[];
};

/** A file with what its names, or somebody, say of it. */
export function describeFile(file: ImportFile, tables: Import['tables']): DescribedFile {
  const given = tables.find((one) => one.file === file.name);
  const table = tableOfName(given?.table ?? '') ?? tableOfFileName(file.name);
  const fields = new Map(given?.columns?.map(({ column, field }) => [column, field ?? null]));
  return {
    ...file,
    table: table ? tableName(table) : null,
    columns: file.columns.map((column) => ({
      ...column,
      field: fields.has(column.name)
        ? (fields.get(column.name) ?? null)
        : guessField(table, column),
    })),
  };
}

const guessField = (
  table: Table | undefined,
  { name }: ImportFile['columns'][number],
): string | null => (table && columnNamed(columnsOf(table), name)) ?? null;
