import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
// The words are made up, so that nothing else in the database is like them.
const world = createWorld()
  .entity('Skill', 'stores', { name: 'Zorvane Technologies', aliases: ['zrvt'] })
  .entity('Skill', 'models', { name: 'Modelling of Zorvanes', aliases: ['Zorváne  Craft'] })
  .entity('Skill', 'plus', { name: 'Z++' })
  .entity('Skill', 'old', { name: 'Zorvane Relics', status: 'DEPRECATED' })
  .entity('Tool', 'stores-tool', { name: 'Zorvane Technologies' });

const SIMILAR = `query ($names: [String!]!, $first: Int) {
  similarEntities(kind: SKILL, names: $names, first: $first) {
    entity { __typename slug name } given name likeness
  }
}`;

type Similar = {
  similarEntities: {
    entity: { __typename: string; slug: string };
    given: string;
    name: string;
    likeness: string;
  }[];
};

async function similarTo(names: readonly string[], given: object = {}) {
  const { similarEntities } = await api.read<Similar>(SIMILAR, { names, ...given });
  return similarEntities.map(({ entity, name, likeness }) => [entity.slug, name, likeness]);
}

beforeAll(async () => {
  api = await openApi(world);
  await api.database.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
});

afterAll(() => api.close());

describe('similar entities', () => {
  test.each([
    ['the same name', 'zorvane TECHNOLOGIES ', 'stores', 'SAME_NAME'],
    ['the same alias', 'ZRVT', 'stores', 'SAME_ALIAS'],
    ['another order', 'Technologies, Zorvane', 'stores', 'ALIKE'],
    ['the singular', 'Zorvane technology', 'stores', 'ALIKE'],
    ['a typo in it', 'Zorvane tecnology', 'stores', 'ALIKE'],
    ['American spelling', 'Modeling of zorvane', 'models', 'ALIKE'],
    ['signs', 'z++', 'plus', 'SAME_NAME'],
  ])('are found by %s', async (_how, givenName, expected, likeness) => {
    const [actual] = await similarTo([givenName]);
    expect(actual).toEqual([world.slug(expected), expect.any(String), likeness]);
  });

  test.each(['Zorvane Pottery', 'Zorvane', 'Z', 'Zorvane relics', '', '(((', '"', '*:*'])(
    'are none for %j',
    async (givenName) => {
      expect(await similarTo([givenName])).toEqual([]);
    },
  );

  test('are told once for all names, the likest first, and of one kind', async () => {
    const given = ['Zorvane technology', 'Modelling of Zorvanes', 'zrvt'];
    const { similarEntities } = await api.read<Similar>(SIMILAR, { names: given });
    expect(similarEntities).toMatchObject([
      { entity: { slug: world.slug('models') }, likeness: 'SAME_NAME' },
      { entity: { __typename: 'Skill' }, likeness: 'SAME_ALIAS', given: 'zrvt', name: 'zrvt' },
    ]);
    expect(await similarTo(given, { first: 1 })).toHaveLength(1);
    expect(await similarTo([])).toEqual([]);
  });

  test.each([
    ['names', Array.from({ length: 51 }, (_, at) => `name ${at}`)],
    ['names[1]', ['short', 'q'.repeat(201)]],
  ])('are not looked for where %s is too much', async (field, names) => {
    const { errors } = await api.ask<Similar>(SIMILAR, { names });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', field });
  });

  test('are asked for by one at the least', async () => {
    const { errors } = await api.ask<Similar>(SIMILAR, { names: ['zrvt'], first: 0 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
