import { FORMAT, FORMAT_VERSION } from '../../domain/exchange/json-lines.ts';
import { type Table, tableName } from '../../domain/exchange/tables.ts';

/** The file of a CSV set that says what it is. */
export const SET_FILE = 'rolegraph.json';

/** What the set file says that it is. */
export const SET_FORMAT = `${FORMAT}-csv`;

/** The text of the set file. */
export const setDescription = (): string =>
  `${JSON.stringify({ format: SET_FORMAT, version: FORMAT_VERSION })}\n`;

/** The name of a table's file. */
export const fileOf = (table: Table): string => `${tableName(table)}.csv`;
