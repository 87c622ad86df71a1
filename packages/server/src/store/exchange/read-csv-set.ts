import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unguarded } from '../../domain/exchange/cells.ts';
import {
  entityOfCells,
  evidenceOfCells,
  type RowCells,
  statementOfCells,
} from '../../domain/exchange/given-of-cells.ts';
import {
  asFileCallsIt,
  type GivenEntity,
  type GivenRows,
  type GivenStatement,
  type GivenSupport,
  type Headings,
  type RowFault,
} from '../../domain/exchange/given-rows.ts';
import { TABLES, type Table, tableName, tableOfName } from '../../domain/exchange/tables.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type FileFault, faultyFiles } from '../import-files/file-faults.ts';
import { readCells } from '../import-files/read-cells.ts';
import { checkSet } from './check-set.ts';
import { SET_FILE } from './csv-set.ts';
import { findDelimiter } from './find-delimiter.ts';
import { readColumns, type TableFile } from './read-columns.ts';
import { readTableName } from './write-csv.ts';

/** How a file of a person is to be read. */
type FileReading = {
  /** Which table it is, where its name does not say it. */
  readonly table?: string | undefined;
  /** What columns are called here, by what the file calls them; nothing where one is left out. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
};

/** How files are to be read: a single one, or each of a folder by its name. */
export type CsvOptions = FileReading & {
  readonly files?: ReadonlyMap<string, FileReading> | undefined;
};

/** Faults that are gathered before reading is given up. */
const MOST_FAULTS = 20;

/**
 * Reads a table, or a folder of tables.
 * @throws Refusal naming file, row, column, value and remedy of what cannot be read
 */
export async function readCsvSet(path: string, options: CsvOptions): Promise<GivenRows> {
  const { folder, files } = await findFiles(path, options);
  const entities: GivenEntity[] = [];
  const statements: GivenStatement[] = [];
  const evidence: GivenSupport[] = [];
  const headings = new Map<string, Headings>();
  const faults: FileFault[] = [];
  const onFault = (fault: RowFault): void => {
    faults.push(asFileCallsIt(fault, headings));
    if (faults.length >= MOST_FAULTS) throw faultyFiles(faults);
  };
  const shared = files.length > 1 ? options.columns : undefined;
  const columnsOf = (file: string): ColumnsIn => {
    const own = (options.files?.get(file) ?? options).columns ?? new Map();
    // What is said for all files is meant for those that have such a column.
    return (header) => (own === shared ? namedIn(header, own) : own);
  };
  for (const { file, table } of files) {
    const onHeadings = (own: Headings): void => void headings.set(file, own);
    const reading = { folder, file, table, columns: columnsOf(file), onHeadings };
    for await (const row of rowsOf(reading)) {
      if (table.of === 'entities') entities.push(entityOfCells(table.kind, row, onFault));
      else if (table.of === 'evidence') evidence.push(evidenceOfCells(row));
      else statements.push(statementOfCells(table.type, row, onFault));
    }
  }
  if (faults.length > 0) throw faultyFiles(faults);
  return { headings, entities, statements, evidence };
}

async function findFiles(
  path: string,
  { table, files }: CsvOptions,
): Promise<{ folder: string; files: readonly TableFile[] }> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const message = `path: "${path}" cannot be read (${error.code}); give a CSV file, or a folder of them.`;
    throw new Refusal('NOT_FOUND', message, { field: 'path', value: path });
  });
  if (found.isDirectory()) return { folder: path, files: await filesOfSet(path, files) };
  const file = basename(path);
  return { folder: dirname(path), files: [{ file, table: tableOfFile(file, table) }] };
}

/**
 * The table that a file is, as it is given, else as its name says.
 * @throws Refusal where there is no such table, or the name says none
 */
export function tableOfFile(file: string, given: string | undefined): Table {
  if (given !== undefined) return readTableName(given);
  const table = tableOfFileName(file);
  if (table) return table;
  const known = TABLES.map(tableName).join(', ');
  const message = `table: the name of "${file}" does not say which table it is; say which, one of ${known} (at the command line: --table).`;
  throw new Refusal('BAD_USER_INPUT', message, { field: 'table', value: file });
}

/** The table that the name of a file says; undefined where it says none. */
export const tableOfFileName = (file: string): Table | undefined =>
  tableOfName(file.replace(/\.csv$/iu, '').toLowerCase());

async function filesOfSet(
  folder: string,
  given: CsvOptions['files'],
): Promise<readonly TableFile[]> {
  const names = await readdir(folder);
  if (names.includes(SET_FILE)) await checkSet(folder);
  const files = names
    .filter((file) => /\.csv$/iu.test(file))
    .map((file) => ({ file, table: tableOfFile(file, given?.get(file)?.table) }));
  if (files.length > 0)
    return TABLES.flatMap((table) =>
      files.filter((one) => tableName(one.table) === tableName(table)),
    );
  const message = `path: "${folder}" has no CSV file; give a folder that \`rolegraph export csv\` has written.`;
  throw new Refusal('BAD_USER_INPUT', message, { field: 'path', value: folder });
}

type Columns = ReadonlyMap<string, string>;
/** What columns are called here, of a file with such a header. */
type ColumnsIn = (header: readonly string[]) => Columns;

const namedIn = (header: readonly string[], columns: Columns): Columns =>
  new Map([...columns].filter(([column]) => header.includes(column)));

type Reading = TableFile & {
  readonly folder: string;
  readonly columns: ColumnsIn;
  readonly onHeadings: (headings: Headings) => void;
};

async function* rowsOf({
  folder,
  file,
  table,
  columns,
  onHeadings,
}: Reading): AsyncGenerator<RowCells> {
  const delimiter = await findDelimiter(join(folder, file));
  let names: readonly string[] | undefined;
  for await (const { row, cells } of readCells({ folder, file, delimiter, quoted: true })) {
    if (!names) {
      names = readColumns({ file, table }, cells, columns(cells));
      onHeadings(headingsOf(names, cells));
      continue;
    }
    const known = names.flatMap((name, at) =>
      name === '' ? [] : [[name, unguarded((cells[at] ?? '').trim()).trim()] as const],
    );
    yield { place: { file, row }, cells: new Map(known) };
  }
}

function headingsOf(names: readonly string[], header: readonly string[]): Headings {
  const pairs = names.map((name, at) => [name, header[at] ?? name] as const);
  return new Map(pairs.filter(([name, heading]) => name !== '' && name !== heading));
}
