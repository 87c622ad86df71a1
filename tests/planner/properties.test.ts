import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../../packages/server/src/domain/snapshot/build-snapshot.ts';
import type { SnapshotRows } from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { directRoute } from '../testkit/exhaustive-planner/every-route.ts';
import { type Question, questionTo } from '../testkit/exhaustive-planner/question.ts';
import { readWorld } from '../testkit/exhaustive-planner/read-world.ts';
import { type PlanCase, planCases } from '../testkit/plan-questions.ts';
import { entityRow, requires, statementRow } from '../testkit/snapshot-world.ts';
import { askPlanner, type PlannedRoute } from './ask-planner.ts';
import { renumbered } from './renumbered.ts';

/** Rounding alone may make a measure larger. */
const CLOSE = 1e-9;

const LIMIT_MS = 120_000;

const oneQuestion = fc
  .noBias(planCases(1))
  .map(({ rows, questions: [question = questionTo('')] }) => ({ rows, question }));

const RUNS = { seed: 19_700_101, numRuns: 200 };

const ask = (rows: SnapshotRows, question: Question) => askPlanner(buildSnapshot(rows), question);

describe('for a fixed route, raising a held level', () => {
  test('raises neither effort nor gap nor levels to learn', { timeout: LIMIT_MS }, () => {
    const raise = fc.record({ place: fc.nat({ max: 7 }), level: fc.constantFrom(1, 2.5, 4, 5) });
    const seen = { direct: 0, longer: 0 };
    fc.assert(
      fc.property(oneQuestion, raise, ({ rows, question }, { place, level }) => {
        const held = { skill: `s${place}`, level };
        const raised = { ...question, assume: [...question.assume, held] };
        const [before, after] = [ask(rows, question), ask(rows, raised)];
        expectNoneLarger(after.direct, before.direct);
        seen.direct += after.direct.effort < before.direct.effort ? 1 : 0;
        for (const route of before.routes.filter(({ roles }) => roles.length > 1)) {
          // What the level makes idle is no route any more.
          const [same] = ask(rows, { ...raised, ...onlyAlong(route) }).routes;
          if (same) expectNoneLarger(same, route);
          seen.longer += same && same.effort < route.effort ? 1 : 0;
        }
      }),
      RUNS,
    );
    expect(seen.direct).toBeGreaterThan(RUNS.numRuns / 4);
    expect(seen.longer).toBeGreaterThan(RUNS.numRuns / 4);
  });
});

/** The limits that only one route keeps. */
function onlyAlong({ roles }: PlannedRoute): Partial<Question> {
  const via = roles.slice(0, -1);
  return { via, maxSteps: roles.length, maxDetour: Infinity };
}

function expectNoneLarger(actual: PlannedRoute, most: PlannedRoute): void {
  expect(actual.roles).toEqual(most.roles);
  expect(actual.effort).toBeLessThanOrEqual(most.effort + CLOSE);
  expect(actual.largestGap).toBeLessThanOrEqual(most.largestGap + CLOSE);
  expect(actual.newLevels).toBeLessThanOrEqual(most.newLevels + CLOSE);
}

test('renumbering entities and statements changes nothing', { timeout: LIMIT_MS }, () => {
  const twice = oneQuestion.chain(({ rows, question }) =>
    renumbered(rows).map((other) => ({ rows, other, question })),
  );
  fc.assert(
    fc.property(twice, ({ rows, other, question }) => {
      expect(ask(other, question)).toEqual(ask(rows, question));
    }),
    RUNS,
  );
});

test('a role that shares nothing with the others changes nothing', { timeout: LIMIT_MS }, () => {
  const seniority = fc.option(fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(oneQuestion, seniority, ({ rows, question }, ofStranger) => {
      expect(ask(withStrangers(rows, ofStranger), question)).toEqual(ask(rows, question));
    }),
    RUNS,
  );
});

/** Adds roles first and last by slug, with skills and moves of their own, and one that asks for nothing. */
function withStrangers(rows: SnapshotRows, seniority: number | null): SnapshotRows {
  const roles = ['a-stranger', 'r1-stranger', 'zz-stranger'];
  return {
    ...rows,
    entities: [
      ...roles.map((slug) => entityRow('Role', slug, { seniority })),
      ...['a-skill', 's1-skill', 'zz-skill'].map((slug) => entityRow('Skill', slug)),
      ...rows.entities,
    ],
    statements: [
      ...rows.statements,
      requires('a-stranger', 's1-skill', { level: 3, importance: 5 }),
      requires('zz-stranger', 's1-skill', { level: 1, importance: 2 }),
      requires('zz-stranger', 'a-skill', { level: 2, importance: 1 }),
      statementRow('BUILDS_ON', ['s1-skill', 'zz-skill'], { level: 2 }),
      statementRow('RELATED', ['s1-skill', 'a-skill'], { credit: 0.5 }),
      statementRow('BROADER', ['a-skill', 'zz-skill']),
      statementRow('LEADS_TO', ['a-stranger', 'zz-stranger'], { move: 'LATERAL' }),
    ],
  };
}

test('the same question gets the same answer, byte by byte', { timeout: LIMIT_MS }, () => {
  fc.assert(
    fc.property(fc.noBias(planCases(3)), ({ rows, questions }: PlanCase) => {
      const snapshot = buildSnapshot(rows);
      const inTurn = questions.map((question) => JSON.stringify(askPlanner(snapshot, question)));
      const again = questions.toReversed().map((question) => askPlanner(snapshot, question));
      const rebuilt = questions.map((question) => JSON.stringify(ask(rows, question)));
      expect(again.toReversed().map((one) => JSON.stringify(one))).toEqual(inTurn);
      expect(rebuilt).toEqual(inTurn);
    }),
    RUNS,
  );
});

test('the direct move agrees with the formulae between any two roles', {
  timeout: LIMIT_MS,
}, () => {
  fc.assert(
    fc.property(oneQuestion, ({ rows, question }) => {
      const [snapshot, world] = [buildSnapshot(rows), readWorld(rows)];
      const slugs = [...world.roles.keys()];
      for (const from of [null, ...slugs]) {
        for (const to of slugs.filter((slug) => slug !== from)) {
          const asked = { ...question, from, to, via: [], avoid: [], maxSteps: 1 };
          const { direct } = askPlanner(snapshot, asked);
          const expected = directRoute(world, asked);
          expect(direct.roles).toEqual([to]);
          expect(Math.abs(direct.effort - expected.effort)).toBeLessThan(CLOSE);
          expect(Math.abs(direct.largestGap - expected.largestGap)).toBeLessThan(CLOSE);
          expect(Math.abs(direct.newLevels - expected.total)).toBeLessThan(CLOSE);
        }
      }
    }),
    RUNS,
  );
});
