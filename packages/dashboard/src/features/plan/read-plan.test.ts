import { expect, test } from 'vitest';
import { evidenceOf } from '../../testing/fixtures';
import {
  apiDirectOf,
  apiPlanOf,
  apiRouteOf,
  apiStepOf,
  apiWayOf,
  needOf,
} from '../../testing/plan-fixtures';
import type { PlanRoute } from './plan-model';
import { readPlan } from './read-plan';

/** The only route of a plan, as it is read. */
function routeWith(given: ReturnType<typeof apiDirectOf>): PlanRoute {
  const route = readPlan(apiPlanOf({ routes: [given] }))?.routes[0];
  if (!route) throw new Error('the plan was not read');
  return route;
}

function stepWith(given: Parameters<typeof apiDirectOf>[0]) {
  const [step] = routeWith(apiDirectOf(given)).steps;
  if (!step) throw new Error('the route has no step');
  return step;
}

test('what is to learn and to raise is put into its stages, the most important first', () => {
  const actual = stepWith({
    kept: [needOf('SQL', { heldLevel: 3, stage: 0 })],
    raise: [needOf('Algebra', { heldLevel: 1, stage: 1, importance: 1 })],
    learn: [
      needOf('Statistics', { stage: 2 }),
      needOf('Python', { stage: 1, importance: 5 }),
      needOf('Calculus', { stage: 1, importance: 1 }),
    ],
  });
  expect(actual.counts).toEqual({ kept: 1, raise: 1, learn: 3 });
  expect(
    actual.stages.map(({ number, needs }) => [number, ...needs.map(({ skill }) => skill.name)]),
  ).toEqual([
    [1, 'Python', 'Algebra', 'Calculus'],
    [2, 'Statistics'],
  ]);
});

test('a need that the role names has the basis of that statement', () => {
  const [actual] = stepWith({ learn: [needOf('Python')] }).stages[0]?.needs ?? [];
  expect(actual).toMatchObject({ basis: 'ARTICLE', gradeBasis: 'EDITORIAL' });
});

test('an optional skill has the basis of that statement as well', () => {
  const [actual] = stepWith({ optional: [needOf('Python', { stage: 0 })] }).optional;
  expect(actual).toMatchObject({ part: 'optional', basis: 'ARTICLE', gradeBasis: 'EDITORIAL' });
});

test.each([
  { givenEvidence: [], expectedBasis: 'EDITORIAL' },
  { givenEvidence: [evidenceOf('So.')], expectedBasis: 'ARTICLE' },
])('an implied need rests on its evidence: $expectedBasis', ({ givenEvidence, expectedBasis }) => {
  const given = needOf('Python', { implied: true, evidence: givenEvidence });
  const [actual] = stepWith({ learn: [given] }).stages[0]?.needs ?? [];
  expect(actual?.basis).toBe(expectedBasis);
  expect(actual?.gradeBasis).toBeUndefined();
});

test('the three parts of a gap weigh what is lacking by how much it matters', () => {
  const { weights } = stepWith({
    kept: [needOf('SQL', { heldLevel: 4, importance: 5 })],
    raise: [needOf('Algebra', { heldLevel: 1, credit: 0.5, importance: 2 })],
    learn: [needOf('Python', { credit: 1, importance: 3 })],
    optional: [needOf('Scala', { importance: 5 })],
  });
  expect(weights).toEqual({ kept: 5 * 3 + 2 * 1.5 + 3 * 1, raise: 2 * 1.5, learn: 3 * 2 });
});

const overDeveloper = apiRouteOf(
  apiStepOf('Developer', {
    kept: [needOf('SQL', { heldLevel: 3 })],
    raise: [needOf('Git', { heldLevel: 1 })],
    learn: [needOf('Python')],
  }),
  apiStepOf('Machine Learning Engineer', {
    gap: 0.7,
    kept: [needOf('SQL', { heldLevel: 3 }), needOf('Python', { heldLevel: 3 })],
    raise: [needOf('Git', { heldLevel: 3, requiredLevel: 4 })],
    learn: [needOf('Statistics')],
  }),
);

test('every skill of a route counts once, as the most that any step asks of it', () => {
  expect(routeWith(overDeveloper).counts).toEqual({ kept: 1, raise: 1, learn: 2 });
});

test('a step knows where it comes from and what the steps before have brought', () => {
  const [first, second] = routeWith(overDeveloper).steps;
  expect([first?.from.name, second?.from.name]).toEqual(['Data Engineer', 'Developer']);
  const gained = [...(second?.kept ?? []), ...(second?.stages[0]?.needs ?? [])].map(
    ({ skill, gainedIn }) => [skill.name, gainedIn],
  );
  expect(gained).toEqual([
    ['Python', 1],
    ['SQL', null],
    ['Git', 1],
    ['Statistics', null],
  ]);
  expect(first?.kept[0]?.gainedIn).toBeNull();
});

test('a route is named by the roles in between, and knows its hardest step', () => {
  const actual = routeWith(overDeveloper);
  expect(actual.key).toBe('developer');
  expect(actual.roles.map(({ name }) => name)).toEqual([
    'Data Engineer',
    'Developer',
    'Machine Learning Engineer',
  ]);
  expect(actual.hardest.number).toBe(2);
  expect(routeWith(apiWayOf({ 'Data Analyst': 0.4, Statistician: 0.3 })).key).toBe(
    'data-analyst~statistician',
  );
  expect(routeWith(apiDirectOf()).key).toBe('direct.move');
});

test('an answer without a start is none', () => {
  expect(readPlan(apiPlanOf({ from: null }))).toBeNull();
});
