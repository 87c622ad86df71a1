import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { loadQuery } from '../../../packages/server/src/store/load-query.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';

const names = readdirSync(join(import.meta.dirname, '../../../graph/queries'))
  .map((file) => file.replace('.cypher', ''))
  .filter((name) => loadQuery(name).includes('replan=skip') || name.startsWith('wanted-'));

/** A step of a plan, and those that it takes its rows from. */
type Step = { readonly operatorType: string; readonly children: readonly Step[] };

let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await database.driver.executeQuery('CALL db.clearQueryCaches()');
});

afterAll(() => database.close());

// A plan that is kept for good is made when there is next to nothing, and any scan is cheap. What is
// wanted stands in a map, of which Neo4j knows no types.
test.each(names)('%s, planned once, reads nothing but what an index finds', async (name) => {
  const query = loadQuery(name).replace(/^\/\/.*\n/gm, '');
  const rows = { rows: [], groups: [], wanted: {} };
  const { summary } = await database.driver.executeQuery(`EXPLAIN ${query}`, rows);
  const operators = summary.plan ? operatorsOf(summary.plan) : [];
  expect(operators).toContainEqual(expect.stringContaining('Seek'));
  expect(operators.filter((one) => one.includes('Scan'))).toEqual([]);
});

const operatorsOf = ({ operatorType, children }: Step): string[] => [
  operatorType,
  ...children.flatMap(operatorsOf),
];
