import type { ImportTableInput, ImportTablesQuery } from '../../gql/graphql';
import { guessField } from './guess-field';
import type { ShownImport } from './use-import';

/** A table that a file may be, as the server knows it. */
export type KnownTable = ImportTablesQuery['importTables'][number];

/** A column, and what it is taken for; null leaves it out. */
export type MappedColumn = {
  readonly name: string;
  readonly samples: readonly string[];
  readonly field: string | null;
};

/** A file, and how it is to be read. */
export type MappedFile = {
  readonly file: string;
  readonly table: string | null;
  readonly columns: readonly MappedColumn[];
  /** Why its columns cannot be read; null where they can. */
  readonly problem: string | null;
};

/** What somebody chose for a column of this name before; undefined where nobody did. */
export type Remembered = (table: string, column: string) => string | null | undefined;

type Given = {
  readonly tables: readonly KnownTable[];
  readonly remembered: Remembered;
  /** Whether the import was compared already, so that what the server says was chosen here. */
  readonly isChosen: boolean;
};

/** How the tables of an import are to be read, as far as that can be guessed. */
export function mapFiles(files: ShownImport['files'], given: Given): MappedFile[] {
  return files
    .filter(({ columns, problem }) => columns.length > 0 || problem != null)
    .map(({ name, table, columns, problem }) => {
      const mapped = { file: name, table, columns: columns.map(asColumn), problem };
      return table === null ? mapped : { ...mapped, columns: mapColumns(mapped, given) };
    });
}

const asColumn = ({ name, samples, field }: ShownImport['files'][number]['columns'][number]) => ({
  name,
  samples,
  field,
});

/** The columns of a file anew for the table that it is. */
export function mapColumns(
  { table, columns }: Pick<MappedFile, 'table' | 'columns'>,
  { tables, remembered, isChosen }: Given,
): MappedColumn[] {
  const known = tables.find(({ name }) => name === table)?.columns ?? [];
  const isKnown = (field: string | null) => field !== null && known.includes(field);
  const taken = new Set<string>();
  return columns.map((column) => {
    const before = table === null || isChosen ? undefined : remembered(table, column.name);
    const told = isKnown(column.field) ? column.field : null;
    const wanted =
      before === null || isKnown(before ?? null)
        ? (before ?? null)
        : (told ?? (isChosen ? null : guessField(column.name, { table, known })));
    // Two columns are never one and the same.
    const field = wanted !== null && taken.has(wanted) ? null : wanted;
    if (field !== null) taken.add(field);
    return { ...column, field };
  });
}

/** What keeps a file from being read. */
export type FileFaults = {
  readonly isTableMissing: boolean;
  /** Fields that two columns are taken for. */
  readonly twice: readonly string[];
  /** Fields that are needed and that no column is; of each list one is enough. */
  readonly missing: readonly (readonly string[])[];
};

/** What keeps a file from being read, by the rules that the server has given. */
export function faultsOf(
  { table, columns }: MappedFile,
  tables: readonly KnownTable[],
): FileFaults {
  const known = tables.find(({ name }) => name === table);
  const fields = columns.flatMap(({ field }) => field ?? []);
  return {
    isTableMissing: !known,
    twice: [...new Set(fields.filter((field, at) => fields.indexOf(field) !== at))],
    missing: (known?.needed ?? []).filter((choice) => !choice.some((one) => fields.includes(one))),
  };
}

/** How many faults there are. */
export const faultCount = ({ isTableMissing, twice, missing }: FileFaults): number =>
  (isTableMissing ? 1 : 0) + twice.length + missing.length;

/** How the files are to be read, as the API takes it. */
export function toTableInputs(files: readonly MappedFile[]): ImportTableInput[] {
  return files
    .filter(({ columns }) => columns.length > 0)
    .map(({ file, table, columns }) => ({
      file,
      table,
      columns: columns.map(({ name, field }) => ({ column: name, field })),
    }));
}
