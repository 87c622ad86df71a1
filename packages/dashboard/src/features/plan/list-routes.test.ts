import { expect, test } from 'vitest';
import { USUAL_LIMITS } from '../../lib/plan-limits';
import { apiDirectOf, apiPlanOf, apiWayOf } from '../../testing/plan-fixtures';
import { bestRoute, listRoutes, routeOf } from './list-routes';
import { readPlan } from './read-plan';

const direct = apiDirectOf({ gap: 0.7 });
const [overAnalyst, overDeveloper, overArchitect] = ['Analyst', 'Developer', 'Architect'].map(
  (name) => apiWayOf({ [name]: 0.4 }),
);

function planOf(fields: Parameters<typeof apiPlanOf>[0], limits = USUAL_LIMITS) {
  const plan = readPlan(apiPlanOf({ direct, ...fields }), { limits });
  if (!plan) throw new Error('the plan was not read');
  return plan;
}

const ways = [overAnalyst, overDeveloper, overArchitect].filter((way) => way !== undefined);

test.each([
  {
    name: 'stands at its own place where it is one of the routes',
    givenRoutes: [...ways.slice(0, 1), direct, ...ways.slice(1, 2)],
    expectedList: [['analyst', 'best'], ['direct.move', 'direct'], ['developer']],
  },
  {
    name: 'is the best itself',
    givenRoutes: [direct, ...ways.slice(0, 1)],
    expectedList: [['direct.move', 'best', 'direct'], ['analyst']],
  },
  {
    name: 'comes last, for comparison, where others are better',
    givenRoutes: ways,
    givenLimits: { gap: 70 as const },
    expectedList: [
      ['analyst', 'best'],
      ['developer'],
      ['architect'],
      ['direct.move', 'direct', 'compared'],
    ],
  },
  {
    name: 'comes last, as not within the limits, where its step is larger than allowed',
    givenRoutes: ways.slice(0, 2),
    givenLimits: { gap: 60 as const },
    expectedList: [['analyst', 'best'], ['developer'], ['direct.move', 'direct', 'beyond']],
  },
  {
    name: 'is not within the limits where a role is to be passed through',
    givenRoutes: [],
    givenLimits: { via: ['developer'] },
    expectedList: [['direct.move', 'direct', 'beyond']],
  },
])('the direct move $name', ({ givenRoutes, givenLimits = {}, expectedList }) => {
  const limits = { ...USUAL_LIMITS, ...givenLimits };
  const actual = listRoutes(planOf({ routes: givenRoutes }, limits));
  expect(actual.map(({ route, marks }) => [route.key, ...marks])).toEqual(expectedList);
});

test('the best route is the first one, or the direct move where there is none', () => {
  expect(bestRoute(planOf({ routes: ways })).key).toBe('analyst');
  expect(bestRoute(planOf({ routes: [] })).key).toBe('direct.move');
});

test('a key finds its route among all that are listed, and nothing else', () => {
  const plan = planOf({ routes: ways });
  expect(routeOf(plan, 'developer')?.between[0]?.name).toBe('Developer');
  expect(routeOf(plan, 'direct.move')).toBe(plan.direct);
  expect(routeOf(plan, 'wizard')).toBeNull();
});
