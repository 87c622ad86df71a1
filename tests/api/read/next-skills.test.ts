import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const world = createWorld();
const full = { necessity: 'ESSENTIAL', level: 4, importance: 5 };
for (const skill of ['dough', 'heat', 'sauce', 'letters', 'talk']) world.entity('Skill', skill);
for (const role of ['baker', 'chef', 'clerk', 'host']) world.entity('Role', role);
world
  .statement('REQUIRES', ['baker', 'dough'], full)
  .statement('REQUIRES', ['baker', 'heat'], full)
  .statement('REQUIRES', ['chef', 'heat'], full)
  .statement('REQUIRES', ['chef', 'sauce'], full)
  .statement('REQUIRES', ['clerk', 'letters'], full)
  .statement('REQUIRES', ['host', 'talk'], full)
  .statement('BUILDS_ON', ['talk', 'letters'], { level: 3 });

const NEXT = `query ($profile: ProfileInput!, $first: Int, $maxGap: Float) {
  nextSkills(profile: $profile, first: $first, maxGap: $maxGap) {
    skill { id slug name } heldLevel level newLevels newRoles gapReduction
    roles { slug } needsFirst { slug }
  }
}`;

type Leverage = { skill: { slug: string }; newRoles: number };

async function next(given: object = {}) {
  const variables = { profile: { skills: [] }, first: 100, maxGap: 0.5, ...given };
  const { nextSkills } = await api.read<{ nextSkills: Leverage[] }>(NEXT, variables);
  return nextSkills;
}

/** Those of this test's own skills, as the graph holds those of others too. */
const own = (all: Leverage[]) => all.filter(({ skill }) => skill.slug.startsWith(world.slug('')));

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

test('the next skills come with the roles that they bring within reach, and what they build on', async () => {
  const skills = [{ skill: world.slug('dough'), level: 1 }];
  const [heat, ...others] = own(await next({ profile: { skills }, maxGap: 0.6 }));
  expect(heat).toEqual({
    skill: { id: world.id('heat'), slug: world.slug('heat'), name: world.slug('heat') },
    heldLevel: 0,
    level: 4,
    newLevels: 4,
    newRoles: 2,
    gapReduction: 1,
    roles: [{ slug: world.slug('baker') }, { slug: world.slug('chef') }],
    needsFirst: [],
  });
  const talk = others.find(({ skill }) => skill.slug === world.slug('talk'));
  expect(talk).toMatchObject({
    roles: [{ slug: world.slug('host') }],
    needsFirst: [{ slug: world.slug('letters') }],
  });
  const dough = others.find(({ skill }) => skill.slug === world.slug('dough'));
  expect(dough).toMatchObject({ heldLevel: 1, level: 4, newLevels: 3, newRoles: 1 });
});

test('they are in order over the whole graph, and cut where they are to be cut', async () => {
  const all = await next();
  const counts = all.map(({ newRoles }) => newRoles);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(await next({ first: 3 })).toEqual(all.slice(0, 3));
  expect(await next({ first: null })).toEqual(all.slice(0, 20));
});

test('within reach is what has a gap of 0.75 at the most, unless another is given', async () => {
  const skills = [{ skill: world.slug('letters'), level: 3 }];
  const expected = await next({ profile: { skills }, maxGap: 0.75 });
  expect(await next({ profile: { skills }, maxGap: null })).toEqual(expected);
  const absent = `query ($profile: ProfileInput!) {
    nextSkills(profile: $profile, first: 100) { skill { slug } newRoles } }`;
  const { nextSkills } = await api.read<{ nextSkills: Leverage[] }>(absent, {
    profile: { skills },
  });
  expect(expected).toMatchObject(nextSkills);
});

test('where names are all that is asked for, the database is not', async () => {
  const before = api.queries.now();
  await next();
  expect(api.queries.now()).toBe(before);
});

const refusals: [string, () => object, object][] = [
  ['first: 0', () => ({ first: 0 }), { code: 'BAD_USER_INPUT', value: 0 }],
  ['first: 101', () => ({ first: 101 }), { code: 'LIMIT_EXCEEDED' }],
  ['maxGap: 1.5', () => ({ maxGap: 1.5 }), { code: 'BAD_USER_INPUT', field: 'maxGap' }],
  [
    'a level above 5',
    () => ({ profile: { skills: [{ skill: world.slug('heat'), level: 6 }] } }),
    { code: 'BAD_USER_INPUT', field: 'profile.skills[0].level', value: 6 },
  ],
  [
    'an unknown skill, with what may be meant',
    () => ({ profile: { skills: [{ skill: `${world.slug('heat')}s`, level: 1 }] } }),
    { code: 'NOT_FOUND', field: 'profile.skills[0].skill' },
  ],
];

test.each(refusals)('refused: %s', async (_what, given, expected) => {
  const variables = { profile: { skills: [] }, ...given() };
  const actual = await api.ask(NEXT, variables);
  expect(actual.errors?.[0]?.extensions).toMatchObject(expected);
});
