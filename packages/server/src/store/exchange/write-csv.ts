import { stringify } from 'csv-stringify/sync';
import { entityCells, evidenceCells, statementCells } from '../../domain/exchange/table-rows.ts';
import {
  columnsOf,
  TABLES,
  type Table,
  tableName,
  tableOfName,
} from '../../domain/exchange/tables.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { GraphExport } from './open-export.ts';

/** What a spreadsheet reads first, to know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The tables of an export of which there is anything to tell. */
export const tablesOf = ({ kinds, types }: GraphExport): readonly Table[] =>
  TABLES.filter((table) => {
    if (table.of === 'entities') return kinds.includes(table.kind);
    return table.of === 'statements' ? types.includes(table.type) : types.length > 0;
  });

/**
 * The table of a name.
 * @throws Refusal naming those that there are
 */
export function readTableName(name: string): Table {
  const table = tableOfName(name);
  if (table) return table;
  const known = TABLES.map(tableName).join(', ');
  const message = `table: "${name}" is no table; give one of ${known}.`;
  throw new Refusal('NOT_FOUND', message, { field: 'table', value: name });
}

/** A table as RFC 4180 writes it, with the names of the columns in its first line. */
export async function* writeTable(graph: GraphExport, table: Table): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + linesOf([columnsOf(table)]);
  for await (const page of pagesOf(graph, table)) {
    if (page.length > 0) yield linesOf(page);
  }
}

async function* pagesOf(graph: GraphExport, table: Table): AsyncGenerator<string[][]> {
  const { slugOf } = graph;
  if (table.of === 'entities') {
    for await (const page of graph.entities(table.kind)) {
      yield page.map((entity) => entityCells(entity, slugOf));
    }
    return;
  }
  for (const type of table.of === 'statements' ? [table.type] : graph.types) {
    for await (const page of graph.statements(type)) {
      yield table.of === 'statements'
        ? page.map((statement) => statementCells(statement, slugOf))
        : page.flatMap((statement) => evidenceCells(statement, slugOf));
    }
  }
}

const linesOf = (rows: readonly (readonly string[])[]): string =>
  // A line break of any sort is quoted, whichever the lines end with.
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/u },
  );
