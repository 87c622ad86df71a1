import { columnsOf, TABLES, tableName } from '../../../../domain/exchange/tables.ts';
import { neededColumns } from '../../../../store/exchange/read-columns.ts';

/** `Query.importTables`: the tables that a CSV file may be. */
export function importTables() {
  return TABLES.map((table) => ({
    name: tableName(table),
    columns: columnsOf(table),
    needed: neededColumns(table),
  }));
}
