import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const MANY = 105;
const need = { necessity: 'ESSENTIAL', importance: 4, level: 3 };
const world = createWorld()
  .entity('Source', 'article')
  .entity('Role', 'asker')
  .entity('Role', 'collector')
  .entity('Skill', 'one', { fields: { groupUris: ['group:1'], groupLabels: ['Group one'] } })
  .entity('Skill', 'two')
  .entity('Skill', 'retired', { status: 'DEPRECATED' })
  .statement('REQUIRES', ['asker', 'one'], need)
  .statement('REQUIRES', ['asker', 'retired'], need)
  .statement('BUILDS_ON', ['one', 'two'], { level: 2 })
  .statement('RELATED', ['one', 'two'], { credit: 0.25 })
  .evidence('REQUIRES', ['asker', 'one'], {
    source: 'article',
    locator: '§A ¶1',
    note: 'Says so.',
  });
for (let at = 0; at < MANY; at++) {
  world.entity('Skill', `many-${at}`).statement('REQUIRES', ['collector', `many-${at}`], need);
}

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

const ownRole = (word: string) => ({ slug: world.slug(word) });

describe('the generated part of the API', () => {
  test('returns deprecated entities too, in lists and along relationships', async () => {
    const actual = await api.read<{ roles: { requiresConnection: object }[]; skills: object[] }>(
      `query ($slug: String!, $skill: String!) {
        roles(where: {slug: {eq: $slug}}) { requiresConnection { totalCount } }
        skills(where: {slug: {eq: $skill}}) { status }
      }`,
      { ...ownRole('asker'), skill: world.slug('retired') },
    );
    expect(actual).toEqual({
      roles: [{ requiresConnection: { totalCount: 2 } }],
      skills: [{ status: 'DEPRECATED' }],
    });
  });

  test('reads a related skill from either end', async () => {
    const { skills } = await api.read<{ skills: { slug: string; related: object[] }[] }>(
      `query ($slugs: [String!]!) {
        skills(where: {slug: {in: $slugs}}, sort: [{slug: ASC}]) { slug related { slug } }
      }`,
      { slugs: [world.slug('one'), world.slug('two')] },
    );
    expect(skills.map(({ related }) => related)).toEqual([
      [{ slug: world.slug('two') }],
      [{ slug: world.slug('one') }],
    ]);
  });

  test('returns a hundred rows where nothing is said, of lists and of relationships', async () => {
    const actual = await api.read<{
      skills: object[];
      roles: { requires: object[]; requiresConnection: { totalCount: number; edges: object[] } }[];
    }>(
      `query ($slug: String!, $start: String!) {
        skills(where: {slug: {startsWith: $start}}) { id }
        roles(where: {slug: {eq: $slug}}) {
          requires { id }
          requiresConnection { totalCount edges { node { id } } }
        }
      }`,
      { ...ownRole('collector'), start: world.slug('many') },
    );
    expect(actual.skills).toHaveLength(100);
    expect(actual.roles[0]?.requires).toHaveLength(100);
    expect(actual.roles[0]?.requiresConnection.edges).toHaveLength(100);
    expect(actual.roles[0]?.requiresConnection.totalCount).toBe(MANY);
  });

  test('lists what connects to anything at all, and what to nothing', async () => {
    const slugs = ['one', 'two', 'many-0'].map(world.slug);
    const listed = async (asked: 'some' | 'none') => {
      const { skills } = await api.read<{ skills: { slug: string }[] }>(
        'query ($where: SkillWhere!) { skills(where: $where, sort: [{slug: ASC}]) { slug } }',
        { where: { slug: { in: slugs }, unlocks: { [asked]: { slug: { startsWith: '' } } } } },
      );
      return skills.map(({ slug }) => slug);
    };
    expect(await listed('some')).toEqual([world.slug('two')]);
    expect(await listed('none')).toEqual([world.slug('many-0'), world.slug('one')]);
  });

  test('pages through a connection to its end, each row once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        skillsConnection: {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await api.read(
        `query ($start: String!, $after: String) {
          skillsConnection(where: {slug: {startsWith: $start}}, sort: [{slug: ASC}], first: 40, after: $after) {
            edges { node { id } } pageInfo { hasNextPage endCursor }
          }
        }`,
        { start: world.slug('many'), after },
      );
      const { edges, pageInfo } = page.skillsConnection;
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(MANY);
    expect(new Set(seen).size).toBe(MANY);
  });

  test('asks for evidence once, however many statements there are', async () => {
    const evidenceOf = async (slug: string) => {
      const before = api.queries.now();
      await api.read(
        `query ($slug: String!) {
          roles(where: {slug: {eq: $slug}}) {
            requiresConnection { edges { properties { evidence { note source { slug } } } } }
          }
        }`,
        { slug },
      );
      return api.queries.now() - before;
    };
    expect(await evidenceOf(world.slug('collector'))).toBe(await evidenceOf(world.slug('asker')));
  });
});

describe('what no generated query can answer is refused', () => {
  test.each([
    ['a filter that is null', '{ roles(where: {name: null}) { id } }', 'roles(where:)'],
    [
      'a null deep in a filter',
      '{ roles(where: {NOT: {AND: [{requires: null}]}}) { id } }',
      'roles(where:)',
    ],
    ['a limit of 0', '{ roles(limit: 0) { id } }', 'roles(limit:)'],
    [
      'a first of 0',
      '{ roles { requiresConnection(first: 0) { totalCount } } }',
      'requiresConnection(first:)',
    ],
    [
      'a cursor that is none',
      '{ rolesConnection(after: "garbage") { totalCount } }',
      'rolesConnection(after:)',
    ],
  ])('%s', async (_what, givenQuery, expectedField) => {
    const actual = await api.ask(givenQuery);
    expect(actual.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: expectedField,
    });
  });

  test('a null in a variable, and in its default', async () => {
    const query = 'query ($where: RoleWhere) { roles(where: $where) { id } }';
    const byVariable = await api.ask(query, { where: { slug: null } });
    const byDefault = await api.ask(query.replace('RoleWhere)', 'RoleWhere = {slug: null})'));
    for (const actual of [byVariable, byDefault]) {
      expect(actual.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: '$where',
      });
    }
  });

  test('but null where it means nothing is left alone', async () => {
    const givenQuery = `query ($where: RoleWhere) {
      roles(where: $where, sort: null, limit: 1) { id }
      tools(where: {AND: null, NOT: null, homepage: {eq: null}}) { id }
    }`;
    expect((await api.ask(givenQuery, { where: null })).errors).toBeUndefined();
  });
});

/** Selections of a role that have gone wrong, or could, when an entity is resolved a second time. */
const SELECTIONS = [
  'id slug name',
  'label: name description',
  'id: description slug: id',
  'requires { slug groups { uri label } }',
  'wants: requires(limit: 5, sort: [{slug: ASC}]) { called: name within: groups { where: uri } }',
  `requiresConnection(first: 2, sort: [{node: {slug: ASC}}]) { totalCount edges { cursor node { slug } } }`,
  `requiresConnection(sort: [{node: {slug: ASC}}]) { total: totalCount pageInfo { hasNextPage }
    rows: edges { fields: properties { version: level proof: evidence { at: locator id: note
      from: source { name: title } } } to: node { slug } } }`,
  `requires(sort: [{slug: ASC}]) { slug buildsOnConnection { edges { properties { level evidence { id } }
    node { relatedConnection { edges { properties { credit } node { slug requiredBy { slug } } } } } } } }`,
];

describe('an entity that is read through a field of ours', () => {
  test.each(SELECTIONS)('is the same as in the list of its kind: %s', async (givenSelection) => {
    const actual = await api.read<{ roles: object[]; entity: object }>(
      `query ($slug: String!, $ref: String!) {
        roles(where: {slug: {eq: $slug}}) { ${givenSelection} }
        entity(ref: $ref) { ... on Role { ${givenSelection} } }
      }`,
      { ...ownRole('asker'), ref: `role/${world.slug('asker')}` },
    );
    expect(actual.entity).toEqual(actual.roles[0]);
  });

  test('gets its own fields where another place of the document asks for others', async () => {
    const around = (fields: string) => `... on Role { requiresConnection {
      edges { properties { evidence { source { ${fields} } } } } } }`;
    const ref = `role/${world.slug('asker')}`;
    const actual = await api.read<Record<string, unknown>>(
      `query ($ref: String!) {
        one: entity(ref: $ref) { ${around('publisher')} }
        other: entity(ref: $ref) { ${around('title type')} }
      }`,
      { ref },
    );
    expect(JSON.stringify(actual['one'])).toContain('"publisher":null');
    expect(JSON.stringify(actual['other'])).toContain('"title":"A title","type":"ARTICLE"');
  });

  test('is read together with the others of its kind, in one query', async () => {
    const queriesFor = async (first: number) => {
      const before = api.queries.now();
      const { search } = await api.read<{ search: object[] }>(
        'query ($first: Int!) { search(text: "data", kinds: [SKILL], first: $first) { entity { description } } }',
        { first },
      );
      expect(search).toHaveLength(first);
      return api.queries.now() - before;
    };
    expect(await queriesFor(6)).toBe(await queriesFor(2));
  });

  test('takes no query of its own where only its name is asked for', async () => {
    const queriesFor = async (selection: string) => {
      const before = api.queries.now();
      await api.read(
        `{ planTransition(input: {from: "data-engineer", to: "machine-learning-engineer"}) {
          to { ${selection} } direct { steps { learn { skill { ${selection} } } } } } }`,
      );
      return api.queries.now() - before;
    };
    expect(await queriesFor('kind: __typename id ... on Entity { slug name }')).toBe(0);
    expect(await queriesFor('id description')).toBeGreaterThan(0);
  });
});
