import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const world = createWorld();
const full = { necessity: 'ESSENTIAL', level: 3, importance: 5 };
const skillsOf: Record<string, string[]> = {
  aide: ['letters'],
  analyst: ['letters', 'figures', 'charts'],
  cook: ['heat'],
  twin: ['letters', 'figures', 'charts'],
};
for (const skill of ['letters', 'figures', 'charts', 'heat', 'sums']) world.entity('Skill', skill);
for (const [role, skills] of Object.entries(skillsOf)) {
  world.entity('Role', role);
  for (const skill of skills) world.statement('REQUIRES', [role, skill], full);
}
world.statement('BUILDS_ON', ['figures', 'sums'], { level: 2 });

const RANK = `query ($profile: ProfileInput!, $first: Int, $maxGap: Float) {
  rankRoles(profile: $profile, first: $first, maxGap: $maxGap) {
    role { id slug name } fit gap coverage effort newLevels
  }
}`;

type Match = { role: { slug: string }; fit: number; gap: number };

const held = (levels: Record<string, number>) => ({
  skills: Object.entries(levels).map(([word, level]) => ({ skill: world.slug(word), level })),
});
const known = held({ letters: 3, figures: 3, charts: 2 });

async function rank(profile: object, given: object = {}) {
  const { rankRoles } = await api.read<{ rankRoles: Match[] }>(RANK, { profile, ...given });
  return rankRoles;
}

const slugs = (...words: string[]) => words.map(world.slug);
const rolesOf = (matches: Match[]) => matches.map(({ role }) => role.slug);

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

test('roles come by fit and then by slug, not by gap, and only where something is shared', async () => {
  const actual = await rank(known);
  expect(rolesOf(actual)).toEqual(slugs('analyst', 'twin', 'aide'));
  const [analyst, twin, aide] = actual;
  expect(aide).toMatchObject({ gap: 0, coverage: 1, newLevels: 0, effort: 0.5 });
  expect(analyst?.fit).toBeGreaterThan(aide?.fit ?? 1);
  expect(twin?.fit).toBe(analyst?.fit);
  // One of 9 levels of importance 5 is lacking, and none of 2 of importance 1, as sums are assumed.
  expect(analyst?.gap).toBeCloseTo(1 / (9 + 2 / 5), 12);
});

test('what a role asks for, and nothing else, fits it wholly', async () => {
  const [first] = await rank(held({ letters: 3, figures: 3, charts: 3 }));
  expect(first?.fit).toBeCloseTo(1, 12);
});

test('gap, effort and levels are those of the direct move of a plan from the same profile', async () => {
  const { planTransition } = await api.read<{ planTransition: object }>(
    `query ($input: PlanInput!) { planTransition(input: $input) {
      direct { steps { gap coverage effort newLevels } } } }`,
    { input: { profile: known, to: world.slug('analyst') } },
  );
  const [first] = await rank(known);
  const { role: _role, fit: _fit, ...move } = first ?? {};
  expect(planTransition).toEqual({ direct: { steps: [move] } });
});

test('there are as many as asked for, and none beyond the greatest gap', async () => {
  expect(rolesOf(await rank(known, { first: 1 }))).toEqual(slugs('analyst'));
  expect(rolesOf(await rank(known, { maxGap: 0.1 }))).toEqual(slugs('aide'));
  expect(await rank(known, { first: null, maxGap: null })).toEqual(await rank(known));
  expect(await rank(held({}))).toEqual([]);
});

test('where names are all that is asked for, the database is not', async () => {
  const before = api.queries.now();
  await rank(known);
  expect(api.queries.now()).toBe(before);
});

test('further fields of all roles take one trip', async () => {
  const query = `query ($profile: ProfileInput!) {
    rankRoles(profile: $profile) { role { slug description } } }`;
  const before = api.queries.now();
  const { rankRoles } = await api.read<{ rankRoles: object[] }>(query, { profile: known });
  expect(api.queries.now()).toBe(before + 1);
  expect(rankRoles[2]).toEqual({ role: { slug: world.slug('aide'), description: 'About aide.' } });
});

const refusals: [string, () => object, object][] = [
  ['first: 0', () => ({ first: 0 }), { code: 'BAD_USER_INPUT', value: 0 }],
  ['first: 101', () => ({ first: 101 }), { code: 'LIMIT_EXCEEDED' }],
  ['maxGap: -0.1', () => ({ maxGap: -0.1 }), { code: 'BAD_USER_INPUT', field: 'maxGap' }],
  [
    'an unknown skill',
    () => ({ profile: { skills: [{ skill: 'no-such-skill', level: 1 }] } }),
    { code: 'NOT_FOUND', field: 'profile.skills[0].skill', value: 'no-such-skill' },
  ],
];

test.each(refusals)('refused: %s', async (_what, given, expected) => {
  const actual = await api.ask(RANK, { profile: known, ...given() });
  expect(actual.errors?.[0]?.extensions).toMatchObject(expected);
});
