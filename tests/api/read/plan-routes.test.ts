import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../../packages/server/src/schema/build-schema.ts';
import { createRequestContext } from '../../../packages/server/src/schema/create-request-context.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const world = createWorld();
const full = { necessity: 'ESSENTIAL', level: 5, importance: 5 };
const skillsOf: Record<string, string[]> = {
  clerk: ['letters'],
  senior: ['letters'],
  planner: ['letters', 'figures'],
  analyst: ['letters', 'figures', 'charts'],
  manager: ['letters', 'figures', 'charts', 'people'],
};
const seniorities: Record<string, number> = { senior: 3, planner: 2, analyst: 3 };
for (const skill of skillsOf['manager'] ?? []) world.entity('Skill', skill);
for (const [role, skills] of Object.entries(skillsOf)) {
  const seniority = seniorities[role];
  world.entity('Role', role, seniority === undefined ? {} : { fields: { duties: [], seniority } });
  for (const skill of skills) world.statement('REQUIRES', [role, skill], full);
}
world
  .entity('Source', 'article')
  .statement('LEADS_TO', ['clerk', 'planner'], { move: 'ADVANCEMENT' })
  .evidence('LEADS_TO', ['clerk', 'planner'], {
    source: 'article',
    locator: '§Careers ¶1',
    note: 'Clerks often become planners.',
  });

/** By hand: a step lacks 5 levels per new skill, over 5 levels per skill of the role, all alike. */
const step = (fresh: number, asked: number, f = 1) => ({
  gap: fresh / asked,
  newLevels: 5 * fresh,
  effort: 5 * fresh * (fresh / asked) * f + 0.5,
});

const ROUTES = `query ($input: PlanInput!) {
  planTransition(input: $input) {
    revision exact objective limitedBy from { id slug name } to { id slug name }
    direct { effort steps { role { slug } } }
    routes { effort largestGap newLevels steps {
      role { id slug name } gap coverage effort newLevels move
      kept { skill { slug } } raise { skill { slug } } learn { skill { slug } stage }
      tools { tool { name } } credentials { name }
    } }
  }
}`;

type Step = { role: { slug: string }; learn: { skill: { slug: string } }[] };
type Route = { effort: number; steps: Step[] };
type Plan = {
  planTransition: { exact: boolean; limitedBy: string[]; direct: Route; routes: Route[] };
};

const slugs = (...words: string[]) => words.map(world.slug);
const waysOf = (routes: readonly Route[]) =>
  routes.map(({ steps }) => steps.map(({ role }) => role.slug));

async function plan(given: object = {}) {
  const input = { from: world.slug('clerk'), to: world.slug('manager'), ...given };
  return (await api.read<Plan>(ROUTES, { input })).planTransition;
}

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

describe('routes over other roles', () => {
  test('are ordered by effort and measured step by step', async () => {
    const actual = await plan();
    expect(actual).toMatchObject({ exact: true, limitedBy: [] });
    // 6.54 first; then direct, 11.75 without overlap, before 8.13 · 1.5 for half of the first's roles.
    expect(waysOf(actual.routes)).toEqual([
      slugs('planner', 'analyst', 'manager'),
      slugs('manager'),
      slugs('planner', 'manager'),
    ]);
    const expected = [step(1, 2, 0.85), step(1, 3), step(1, 4)];
    expect(actual.routes[0]?.steps).toMatchObject(expected);
    expect(actual.routes[0]).toMatchObject({ newLevels: 15, largestGap: 0.5 });
    expect(actual.routes[0]?.effort).toBeCloseTo(
      expected.reduce((sum, { effort }) => sum + effort, 0),
      12,
    );
  });

  test('teach in each step what the steps before have not taught', async () => {
    const [best] = (await plan()).routes;
    expect(best?.steps.map(({ learn }) => learn.map(({ skill }) => skill.slug))).toEqual([
      slugs('figures'),
      slugs('charts'),
      slugs('people'),
    ]);
    expect(best?.steps[0]).toMatchObject({ move: 'ADVANCEMENT' });
    expect(best?.steps[1]).toMatchObject({ move: null });
  });

  test('are ordered by the objective that is asked for', async () => {
    const gentle = await plan({ objective: 'GENTLE' });
    expect(waysOf(gentle.routes)[0]).toEqual(slugs('planner', 'manager'));
    const direct = await plan({ objective: 'DIRECT' });
    expect(waysOf(direct.routes)[0]).toEqual(slugs('manager'));
  });

  test('start from a profile as well as from a role', async () => {
    const profile = { skills: [{ skill: world.slug('letters'), level: 5 }] };
    const [best] = (await plan({ from: null, profile })).routes;
    expect(best?.steps).toMatchObject([step(1, 2), step(1, 3), step(1, 4)]);
  });

  test('start from nothing where a profile has no skills', async () => {
    const [best] = (await plan({ from: null, profile: { skills: [] }, maxSteps: 1 })).routes;
    expect(best).toMatchObject({ largestGap: 1, newLevels: 20 });
  });

  test('rest on the statements behind them, known moves among them', async () => {
    const query = `query ($input: PlanInput!) { planTransition(input: $input) {
      routes { steps { evidence { locator source { slug } } } } } }`;
    const input = { from: world.slug('clerk'), to: world.slug('manager') };
    const { planTransition } = await api.read<{ planTransition: object }>(query, { input });
    expect(planTransition).toMatchObject({
      routes: [
        {
          steps: [
            { evidence: [{ locator: '§Careers ¶1', source: { slug: world.slug('article') } }] },
            { evidence: [] },
            { evidence: [] },
          ],
        },
        { steps: [{ evidence: [] }] },
        {},
      ],
    });
  });

  test('take no trip to the database where only names are asked for', async () => {
    const before = api.queries.now();
    await plan();
    expect(api.queries.now()).toBe(before);
  });
});

describe('the limits of a plan', () => {
  const first = async (given: object) => waysOf((await plan(given)).routes)[0];

  test('keep routes to so many steps and to so many of them', async () => {
    expect(waysOf((await plan({ maxSteps: 1 })).routes)).toEqual([slugs('manager')]);
    expect(await first({ maxSteps: 2 })).toEqual(slugs('planner', 'manager'));
    expect((await plan({ alternatives: 1 })).routes).toHaveLength(1);
    expect((await plan({ alternatives: 10 })).routes).toHaveLength(4);
  });

  test('keep roles out, or in', async () => {
    expect(await first({ avoid: slugs('planner') })).toEqual(slugs('analyst', 'manager'));
    const actual = await plan({ via: slugs('analyst') });
    expect(waysOf(actual.routes)).toEqual([
      slugs('planner', 'analyst', 'manager'),
      slugs('analyst', 'manager'),
    ]);
  });

  test('keep out less senior roles unless a step down is allowed', async () => {
    const from = world.slug('senior');
    expect(await first({ from })).toEqual(slugs('analyst', 'manager'));
    const expected = slugs('planner', 'analyst', 'manager');
    expect(await first({ from, allowStepDown: true })).toEqual(expected);
  });

  test('say which of them to loosen where nothing keeps them, with the direct move all the same', async () => {
    const leaps = await plan({ maxStepGap: 0.4 });
    expect(leaps).toMatchObject({ routes: [], limitedBy: ['MAX_STEP_GAP'] });
    expect(waysOf([leaps.direct])).toEqual([slugs('manager')]);
    // After the analyst there is nothing to learn as a planner: a stop without use.
    const idle = await plan({ via: slugs('analyst', 'planner') });
    expect(idle).toMatchObject({ routes: [], limitedBy: ['VIA'] });
    const crowded = await plan({ via: slugs('planner', 'analyst'), maxSteps: 2 });
    expect(crowded.routes).toEqual([]);
    expect(crowded.limitedBy.toSorted()).toEqual(['MAX_STEPS', 'VIA']);
  });

  test('are what the schema says where null is given', async () => {
    const nulls = { maxSteps: null, alternatives: null, maxDetour: null, maxStepGap: null };
    const more = { objective: null, allowStepDown: null, avoid: null, via: null, assume: null };
    expect(await plan({ ...nulls, ...more })).toEqual(await plan());
  });
});

test('the same question has the same answer to the byte', async () => {
  const given = { alternatives: 10, maxSteps: 5 };
  expect(JSON.stringify(await plan(given))).toBe(JSON.stringify(await plan(given)));
});

test('a plan whose request has ended is given up', async () => {
  const { database, snapshots } = api;
  const actual = await graphql({
    schema: await buildSchema(database),
    source: ROUTES,
    variableValues: { input: { from: world.slug('clerk'), to: world.slug('manager') } },
    contextValue: createRequestContext({ database, snapshots }, { signal: AbortSignal.abort() }),
  });
  expect(actual.errors?.[0]?.originalError).toMatchObject({ code: 'UNAVAILABLE' });
});
