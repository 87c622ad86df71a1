import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const need = { necessity: 'ESSENTIAL', level: 3 };
const world = createWorld()
  .entity('Role', 'middle')
  .entity('Role', 'next')
  .entity('Skill', 'major')
  .entity('Skill', 'minor')
  .entity('Skill', 'base')
  .entity('Tool', 'far')
  .statement('REQUIRES', ['middle', 'major'], { ...need, importance: 5 })
  .statement('REQUIRES', ['middle', 'minor'], { ...need, importance: 1 })
  .statement('LEADS_TO', ['next', 'middle'], { move: 'LATERAL' })
  .statement('BUILDS_ON', ['major', 'base'], { level: 2 })
  .statement('SUPPORTS', ['far', 'base']);

const AROUND = `query ($ref: String!, $depth: Int, $kinds: [EntityKind!], $limit: Int) {
  neighbourhood(ref: $ref, depth: $depth, kinds: $kinds, limit: $limit) {
    truncated nodes { slug } edges { type from to }
  }
}`;

type Around = {
  neighbourhood: {
    truncated: boolean;
    nodes: { slug: string }[];
    edges: { type: string; from: string; to: string }[];
  };
};

async function around(given: object = {}) {
  const variables = { ref: `role/${world.slug('middle')}`, ...given };
  const { neighbourhood } = await api.read<Around>(AROUND, variables);
  return { ...neighbourhood, slugs: neighbourhood.nodes.map(({ slug }) => slug) };
}

const slugs = (...words: string[]) => words.map((word) => world.slug(word));

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

describe('neighbourhood', () => {
  test('begins with the entity itself, then the most important ones around it', async () => {
    expect((await around()).slugs).toEqual(slugs('middle', 'major', 'next', 'minor'));
  });

  test('goes as far as it is asked to, near ones first', async () => {
    const expected = slugs('middle', 'major', 'next', 'minor', 'base');
    expect((await around({ depth: 2 })).slugs).toEqual(expected);
    expect((await around({ depth: 3 })).slugs).toEqual([...expected, world.slug('far')]);
  });

  test('returns the statements among the entities, with their directions', async () => {
    const actual = await around({ depth: 2 });
    expect(actual.edges).toContainEqual({
      type: 'LEADS_TO',
      from: world.id('next'),
      to: world.id('middle'),
    });
    expect(actual.edges).toHaveLength(4);
  });

  test('keeps to the kinds that are asked for', async () => {
    const actual = await around({ depth: 3, kinds: ['SKILL'] });
    expect(actual.slugs).toEqual(slugs('middle', 'major', 'minor', 'base'));
  });

  test('says when the limit left something out, and only then', async () => {
    const cut = await around({ limit: 2 });
    expect(cut).toMatchObject({ truncated: true, slugs: slugs('middle', 'major') });
    expect(await around({ limit: 4 })).toMatchObject({ truncated: false });
  });

  test('refuses an entity that does not exist', async () => {
    const actual = await api.ask(AROUND, { ref: 'role/nobody' });
    expect(actual.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'ref' });
  });

  test.each([
    ['depth', 0, 'depth'],
    ['depth', 4, 'depth'],
    ['limit', 0, 'neighbourhood(limit:)'],
  ])('refuses %s: %d, naming what it may be', async (givenArgument, givenValue, expectedField) => {
    const ref = `role/${world.slug('middle')}`;
    const actual = await api.ask(AROUND, { ref, [givenArgument]: givenValue });
    expect(actual.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: expectedField,
      value: givenValue,
    });
  });
});
