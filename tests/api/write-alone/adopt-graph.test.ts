import { afterEach, beforeEach, expect, test } from 'vitest';
import { adoptGraph } from '../../../packages/server/src/store/change-sets/adopt-graph.ts';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import { verifyHistory } from '../../../packages/server/src/store/change-sets/verify-history.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { changesOf, request } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { readGraphLines } from '../../testkit/stored-graph.ts';
import { createWorld, type World } from '../../testkit/world.ts';

let database: Database;
let world: World;

/** What an installation of the version before change sets holds. */
beforeEach(async () => {
  database = await openEmptyGraph();
  world = await createWorld()
    .entity('Role', 'baker')
    .entity('Skill', 'baking')
    .entity('Skill', 'old', { status: 'DEPRECATED' })
    .entity('Source', 'book')
    .statement('REQUIRES', ['baker', 'baking'], { necessity: 'ESSENTIAL', importance: 3, level: 2 })
    .evidence('REQUIRES', ['baker', 'baking'], { source: 'book', locator: '¶1', note: 'So.' })
    .write(database);
  await database.write(async ({ run }) => {
    await run(`MATCH (graph:Graph {id: 'graph'}) SET graph.revision = 1`);
    await run(
      `MATCH (skill:Skill {id: $id}) CREATE (:Reference {key: 'x:1', type: 'EXTERNAL'})-[:MEANS]->(skill)`,
      { id: world.id('baking') },
    );
  });
});

afterEach(() => database.close());

test('a graph from before change sets gets a first one that tells all of it', async () => {
  const before = await readGraphLines(database);
  expect(await adoptGraph(database)).toBe(true);
  expect(await readGraphLines(database)).toEqual(before);
  expect(await verifyHistory(database)).toEqual({ revision: 1, changeSets: 1, differences: [] });
  expect(await adoptGraph(database)).toBe(false);
  const { number, applied } = await applyChangeSet(
    database,
    request([changesOf(world).update('Skill', 'baking', 1, { description: 'By now.' })]),
  );
  expect([number, applied?.revision]).toEqual([2, 2]);
  expect((await verifyHistory(database)).differences).toEqual([]);
});

test('servers that start at once adopt it once', async () => {
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => adoptGraph(database)));
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await verifyHistory(database)).toMatchObject({ changeSets: 1, differences: [] });
});

test('an empty graph is not adopted', async () => {
  await world.remove(database);
  expect(await adoptGraph(database)).toBe(false);
});
