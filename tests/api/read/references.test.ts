import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const world = createWorld();
world
  .entity('Role', 'tester')
  .entity('Role', 'twin')
  .entity('Skill', 'other-twin', { slug: world.slug('twin') })
  .entity('Skill', 'retired', { status: 'DEPRECATED' });

const FIND = 'query ($ref: String!) { entity(ref: $ref) { __typename id slug status } }';

type Found = { entity: { __typename: string; id: string; slug: string; status: string } | null };

beforeAll(async () => {
  api = await openApi(world);
  await api.database.write(async (transaction) => {
    await transaction.run(
      `MATCH (role:Role {id: $id})
       UNWIND $references AS reference
       CREATE (node:Reference)-[:MEANS]->(role)
       SET node = reference, node.id = $id + reference.key`,
      {
        id: world.id('tester'),
        references: [
          { key: `role/${world.slug('former')}`, type: 'SLUG' },
          { key: world.id('merged'), type: 'ID' },
          { key: `esco:${world.slug('external')}`, type: 'EXTERNAL' },
        ],
      },
    );
  });
});

afterAll(() => api.close());

describe('entity(ref:)', () => {
  test.each([
    ['its id', () => world.id('tester')],
    ['its kind and slug', () => `role/${world.slug('tester')}`],
    ['its slug alone, where no other kind uses it', () => world.slug('tester')],
    ['a former slug', () => `role/${world.slug('former')}`],
    ['the id of an entity that was merged into it', () => world.id('merged')],
    ['an external id', () => `esco:${world.slug('external')}`],
  ])('finds an entity by %s', async (_how, givenRef) => {
    const actual = await api.read<Found>(FIND, { ref: givenRef() });
    expect(actual.entity).toMatchObject({ __typename: 'Role', id: world.id('tester') });
  });

  test('finds a deprecated entity as well, and says that it is', async () => {
    const actual = await api.read<Found>(FIND, { ref: `skill/${world.slug('retired')}` });
    expect(actual.entity).toMatchObject({ __typename: 'Skill', status: 'DEPRECATED' });
  });

  test.each(['nothing', 'role/nothing', 'unknown-kind/data-engineer', '', '/', 'role/'])(
    'answers null to %j, which names nothing',
    async (givenRef) => {
      expect(await api.read<Found>(FIND, { ref: givenRef })).toEqual({ entity: null });
    },
  );

  test('refuses a slug that several kinds use, and names the choices', async () => {
    const actual = await api.ask<Found>(FIND, { ref: world.slug('twin') });
    const expected = [`role/${world.slug('twin')}`, `skill/${world.slug('twin')}`];
    expect(actual.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'ref',
      suggestions: expected,
    });
  });

  test('gives external ids of its own, and no former slug or merged id among them', async () => {
    const actual = await api.read<{ roles: object[] }>(
      'query ($slug: String!) { roles(where: {slug: {eq: $slug}}) { externalIds } }',
      { slug: world.slug('tester') },
    );
    expect(actual.roles).toEqual([{ externalIds: [`esco:${world.slug('external')}`] }]);
  });
});
