import type { GraphPart } from './graph-draft.ts';
import { isSame } from './is-same.ts';
import type { TableName, Tables } from './rows.ts';

const TABLES: readonly TableName[] = ['entities', 'statements', 'evidence', 'references'];

/** What is not the same in two graphs, a sentence for each row. */
export function compareRows(expected: GraphPart, actual: GraphPart): string[] {
  return TABLES.flatMap((table) => {
    const [told, found] = [byKey(expected[table]), byKey(actual[table])];
    const missing = [...told.keys()].filter((key) => !found.has(key));
    const strange = [...found.keys()].filter((key) => !told.has(key));
    return [
      ...missing.map((key) => `${table} "${key}": history tells of it, the graph has it not`),
      ...strange.map((key) => `${table} "${key}": the graph has it, history tells nothing of it`),
      ...[...told].flatMap(([key, row]) => {
        const fields = differingFields(row, found.get(key));
        return fields.length === 0 ? [] : [`${table} "${key}": differs in ${fields.join(', ')}`];
      }),
    ];
  });
}

const byKey = (rows: readonly Tables[TableName][]): Map<string, object> =>
  new Map(rows.map((row) => ['key' in row ? row.key : row.id, row]));

function differingFields(expected: object, actual: object | undefined): string[] {
  if (actual === undefined || isSame(expected, actual)) return [];
  const [told, found] = [flat(expected), flat(actual)];
  const names = new Set([...told.keys(), ...found.keys()]);
  return [...names].filter((name) => !isSame(told.get(name), found.get(name))).toSorted();
}

/** Own fields beside common ones. */
function flat(row: object): Map<string, unknown> {
  const { fields = {}, ...common } = row as { fields?: object };
  return new Map([...Object.entries(common), ...Object.entries(fields)]);
}
