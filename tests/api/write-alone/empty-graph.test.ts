import { expect, test } from 'vitest';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { claimTestDatabase } from '../../testkit/claim-test-database.ts';
import { emptyGraph, openEmptyGraph } from '../../testkit/empty-graph.ts';
import { fillTestDatabase } from '../../testkit/fill-test-database.ts';

/** All nodes but the lock, without the times of the migrations, and what the schema asks of them. */
async function everything(database: Database) {
  const nodes = await database.read<{ properties: object }>(
    `MATCH (node)
     WHERE NOT node:MigrationLock
     WITH labels(node) AS labels, properties(node) AS properties
     ORDER BY labels[0], properties.version
     RETURN labels, properties`,
  );
  const schema = await Promise.all(
    ['INDEXES', 'CONSTRAINTS'].map((kind) =>
      database.read(`SHOW ${kind} YIELD name RETURN name ORDER BY name`),
    ),
  );
  return {
    nodes: nodes.map((node) => ({ ...node, properties: { ...node.properties, appliedAt: null } })),
    schema,
  };
}

test('an emptied graph is what migrations make of nothing', async () => {
  const database = await openEmptyGraph();
  await claimTestDatabase(database);
  await emptyGraph(database);
  const expected = await everything(database);
  await fillTestDatabase(database);
  expect(await everything(database)).not.toEqual(expected);
  await emptyGraph(database);
  expect(await everything(database)).toEqual(expected);
  await database.close();
});
