import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const world = createWorld();
const full = { necessity: 'ESSENTIAL', level: 4, importance: 5 };
const skillsOf: Record<string, string[]> = {
  aide: ['letters'],
  clerk: ['letters'],
  manager: ['letters', 'figures', 'people'],
  planner: ['letters', 'figures'],
};
for (const skill of ['letters', 'figures', 'people']) world.entity('Skill', skill);
for (const [role, skills] of Object.entries(skillsOf)) {
  world.entity('Role', role);
  for (const skill of skills) world.statement('REQUIRES', [role, skill], full);
}
world
  .statement('LEADS_TO', ['clerk', 'manager'], { move: 'ADVANCEMENT' })
  .entity('Role', 'old-manager', {
    status: 'DEPRECATED',
    fields: { replacedBy: world.id('manager') },
  });

const LEADING = `query ($to: String!, $first: Int, $maxGap: Float) {
  rolesLeadingTo(to: $to, first: $first, maxGap: $maxGap) {
    role { id slug name } fit gap coverage effort newLevels
  }
}`;

type Match = { role: { slug: string }; fit: number };

async function leading(given: object = {}) {
  const variables = { to: world.slug('manager'), ...given };
  return (await api.read<{ rolesLeadingTo: Match[] }>(LEADING, variables)).rolesLeadingTo;
}

const slugs = (...words: string[]) => words.map(world.slug);
const rolesOf = (matches: Match[]) => matches.map(({ role }) => role.slug);

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

test('the starts come by the effort of the direct move, a known move making it easier', async () => {
  const actual = await leading({ first: 3 });
  expect(rolesOf(actual)).toEqual(slugs('planner', 'clerk', 'aide'));
  expect(actual).toMatchObject([
    { gap: 1 / 3, newLevels: 4, effort: (4 * 1) / 3 + 0.5 },
    { gap: 2 / 3, newLevels: 8, effort: 8 * (2 / 3) * 0.85 + 0.5 },
    { gap: 2 / 3, newLevels: 8, effort: 8 * (2 / 3) + 0.5 },
  ]);
  const [planner, clerk, aide] = actual;
  expect(planner?.fit).toBeGreaterThan(clerk?.fit ?? 1);
  expect(clerk?.fit).toBe(aide?.fit);
});

test('each is the direct move of a plan', async () => {
  for (const { role, fit: _fit, ...move } of await leading({ first: 5 })) {
    const { planTransition } = await api.read<{ planTransition: object }>(
      `query ($input: PlanInput!) { planTransition(input: $input) {
        direct { steps { gap coverage effort newLevels } } } }`,
      { input: { from: role.slug, to: world.slug('manager') } },
    );
    expect(planTransition).toEqual({ direct: { steps: [move] } });
  }
});

test('every other role is a start, unless its gap is beyond the greatest', async () => {
  const all = await leading({ first: 100 });
  expect(rolesOf(all)).not.toContain(world.slug('manager'));
  expect(all.length).toBeGreaterThan(3);
  expect(rolesOf(await leading({ maxGap: 0.7 }))).toEqual(slugs('planner', 'clerk', 'aide'));
  expect(await leading({ first: null, maxGap: null })).toEqual(all.slice(0, 20));
});

test('a replaced role leads to its replacement, without a word', async () => {
  const given = { to: world.slug('old-manager'), first: 3 };
  expect(await leading(given)).toEqual(await leading({ first: 3 }));
});

test('where names are all that is asked for, the database is not', async () => {
  const before = api.queries.now();
  await leading();
  expect(api.queries.now()).toBe(before);
});

const refusals: [string, object, object][] = [
  ['an unknown role', { to: 'data-enginer' }, { code: 'NOT_FOUND', field: 'to' }],
  ['first: 0', { first: 0 }, { code: 'BAD_USER_INPUT', value: 0 }],
  ['maxGap: 2', { maxGap: 2 }, { code: 'BAD_USER_INPUT', field: 'maxGap', value: 2 }],
];

test.each(refusals)('refused: %s', async (_what, given, expected) => {
  const actual = await api.ask(LEADING, { to: world.slug('manager'), ...given });
  expect(actual.errors?.[0]?.extensions).toMatchObject(expected);
});
