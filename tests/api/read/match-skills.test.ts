import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const world = createWorld();
/** Names of this test's own, as the graph holds skills of others too. */
const own = (name: string) => `${name} ${world.slug('x')}`;
world
  .entity('Skill', 'welding', { name: own('Welding'), aliases: [own('Fusing'), own('Joining')] })
  .entity('Skill', 'gluing', { name: own('Gluing'), aliases: [own('Joining'), own('Welding')] })
  .entity('Skill', 'brazing', {
    name: own('Brazing'),
    aliases: [own('Hard soldering')],
    status: 'DEPRECATED',
    fields: { replacedBy: world.id('welding') },
  })
  .entity('Skill', 'gone', { name: own('Gone'), status: 'DEPRECATED' })
  .entity('Role', 'welder', { name: own('Welder') });

const MATCH = `query ($names: [String!]!) {
  matchSkills(names: $names) { name skill { id slug name } suggestions { slug } }
}`;

type Match = { name: string; skill: { slug: string } | null; suggestions: { slug: string }[] };

async function match(...names: string[]) {
  const { matchSkills } = await api.read<{ matchSkills: Match[] }>(MATCH, { names });
  return matchSkills;
}

const found = (word: string) => ({ skill: { slug: world.slug(word) }, suggestions: [] });

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

test('a skill is found by name, alias, slug or id, whatever the case and the spaces around', async () => {
  const givenNames = [
    own('Gluing').toUpperCase(),
    `  ${own('fusing')} `,
    world.slug('welding'),
    `skill/${world.slug('welding')}`,
    world.id('gluing'),
  ];
  const actual = await match(...givenNames);
  expect(actual.map(({ name }) => name)).toEqual(givenNames);
  const expected = ['gluing', 'welding', 'welding', 'welding', 'gluing'].map(found);
  expect(actual).toMatchObject(expected);
});

test('a name counts before the same word as an alias of another', async () => {
  expect(await match(own('Welding'))).toMatchObject([found('welding')]);
});

test('an alias of several skills names none of them, and suggests them all', async () => {
  const [actual] = await match(own('Joining'));
  expect(actual?.skill).toBeNull();
  expect(actual?.suggestions.map(({ slug }) => slug).toSorted()).toEqual([
    world.slug('gluing'),
    world.slug('welding'),
  ]);
});

test('what a replaced skill was called leads to the skill that replaces it', async () => {
  const names = [own('Brazing'), own('hard soldering'), world.slug('brazing'), world.id('brazing')];
  expect(await match(...names)).toMatchObject(names.map(() => found('welding')));
});

test('what names no skill in use is listed, with the nearest names if there are any', async () => {
  const [misspelt, role, nothing, empty] = await match(
    own('Fussing'),
    `role/${world.slug('welder')}`,
    'completely unheard of, by anybody',
    '',
  );
  expect(misspelt?.skill).toBeNull();
  expect(misspelt?.suggestions[0]).toEqual({ slug: world.slug('welding') });
  expect(misspelt?.suggestions.length).toBeLessThanOrEqual(3);
  expect(role?.skill).toBeNull();
  expect(nothing).toMatchObject({ skill: null, suggestions: [] });
  expect(empty).toEqual({ name: '', skill: null, suggestions: [] });
});

test('a skill that is out of use and was not replaced is not found', async () => {
  const [actual] = await match(own('Gone'));
  expect(actual?.skill).toBeNull();
});

test('known names take no trip to the database, and all unknown ones take one', async () => {
  const tripsFor = async (names: string[]) => {
    const before = api.queries.now();
    await match(...names);
    return api.queries.now() - before;
  };
  expect(await tripsFor([own('Welding'), own('Gluing')])).toBe(0);
  const unknown = Array.from({ length: 500 }, (_, at) => `nothing of the kind ${at}`);
  expect(await tripsFor(unknown)).toBe(1);
});

test('no names have no matches, and more than 500 are refused', async () => {
  expect(await match()).toEqual([]);
  const names = Array.from({ length: 501 }, (_, at) => `name ${at}`);
  const actual = await api.ask(MATCH, { names });
  expect(actual.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
});
