import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSnapshot } from '../../packages/server/src/domain/snapshot/build-snapshot.ts';
import type { SnapshotRows } from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { PROJECT_FOLDER } from '../../packages/server/src/store/project-folder.ts';
import { escoRoleGroups, readEsco } from '../performance/graphs/read-esco.ts';
import { expectSamePlan } from '../planner/compare-plans.ts';
import { questionTo } from '../testkit/exhaustive-planner/question.ts';
import { readWorld } from '../testkit/exhaustive-planner/read-world.ts';

const ESCO = join(PROJECT_FOLDER, '../shared/data/esco-1.1.1');

/** Unit groups of ISCO: information and communications technology, and mathematics. */
const GROUPS = /^(?:25\d\d|2120|1330)$/u;

const OCCUPATIONS = 88;
const PAIRS = 200;
const SEED = 2120;

test(`the planner answers as the definitions do between ${PAIRS} pairs of occupations of ESCO`, (context) => {
  context.skip(!existsSync(ESCO), `ESCO 1.1.1 is not beside the checkout (${ESCO})`);
  const rows = withRolesOf(GROUPS);
  const readings = { snapshot: buildSnapshot(rows), world: readWorld(rows) };
  expect(readings.world.roles.size).toBe(OCCUPATIONS);
  const plans = somePairs([...readings.world.roles.keys()]).flatMap(([from, to]) =>
    (['BALANCED', 'GENTLE', 'DIRECT'] as const).map((objective) =>
      expectSamePlan(readings, questionTo(to, { from, objective })),
    ),
  );
  expect(plans).toHaveLength(3 * PAIRS);
});

/** ESCO cut to the occupations of these groups; skills and what joins them stay whole. */
function withRolesOf(groups: RegExp): SnapshotRows {
  const rows = readEsco(ESCO);
  const groupOf = escoRoleGroups(ESCO);
  const entities = rows.entities.filter(
    ({ kind, id }) => kind !== 'Role' || groups.test(groupOf.get(id) ?? ''),
  );
  const ids = new Set(entities.map(({ id }) => id));
  const statements = rows.statements.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { ...rows, entities, statements };
}

/** Pairs of different roles, drawn at random but always the same. */
function somePairs(roles: readonly string[]): readonly (readonly [string, string])[] {
  const all = roles.flatMap((from) =>
    roles.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  const some = fc.shuffledSubarray(all, { minLength: PAIRS, maxLength: PAIRS });
  return fc.sample(some, { seed: SEED, numRuns: 1 }).flat();
}
