import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cypherLiteral,
  cypherName,
} from '../../packages/dashboard/src/lib/cypher/cypher-literal.ts';
import { cypherOf } from '../../packages/dashboard/src/lib/cypher/cypher-of.ts';
import type {
  CypherExpansion,
  CypherQuestion,
} from '../../packages/dashboard/src/lib/cypher/cypher-question.ts';
import { type Api, openApi } from '../testkit/api.ts';
import { createWorld } from '../testkit/world.ts';

let api: Api;
const need = { necessity: 'ESSENTIAL', level: 3 };
// The words are made up, so that nothing else in the database holds them.
const world = createWorld()
  .entity('Role', 'smith', { name: "Vorpalix 'Smith'", aliases: ['frumious'] })
  .entity('Role', 'wright', { name: 'Vorpalix Wright', fields: { seniority: 3, group: 'Mimsy' } })
  .entity('Role', 'mage', { name: 'vorpalix Mage', fields: { seniority: 5 } })
  .entity('Role', 'old', { name: 'Vorpalix of Old', status: 'DEPRECATED' })
  .entity('Skill', 'major', { name: 'Vorpalix Major' })
  .entity('Skill', 'minor', { name: 'Vorpalix Minor' })
  .entity('Skill', 'alone', { name: 'Vorpalix Alone' })
  .entity('Source', 'study', { fields: { type: 'DATASET', title: 'A study' } })
  .statement('REQUIRES', ['smith', 'major'], { ...need, importance: 5 })
  .statement('REQUIRES', ['smith', 'minor'], { ...need, importance: 2 })
  .statement('REQUIRES', ['wright', 'minor'], { ...need, importance: 4 })
  .statement('LEADS_TO', ['wright', 'smith'], { move: 'LATERAL' })
  .statement('LEADS_TO', ['old', 'smith'], { move: 'LATERAL' })
  .statement('RELATED', ['major', 'minor'], { credit: 0.25 })
  .evidence('REQUIRES', ['smith', 'major'], { source: 'study', locator: 'row 1', note: 'One.' })
  .evidence('LEADS_TO', ['wright', 'smith'], { source: 'study', locator: 'row 2', note: 'Two.' });

beforeAll(async () => {
  api = await openApi(world);
  await api.database.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
});

afterAll(() => api.close());

/** The rows that somebody gets who pastes the query, which Neo4j has nothing to say against. */
async function paste(question: CypherQuestion): Promise<Record<string, unknown>[]> {
  const query = cypherOf(question);
  if (query === null) throw new Error('no query answers this');
  const { records, summary } = await api.database.driver.executeQuery(query);
  expect(summary.gqlStatusObjects.filter(({ severity }) => severity === 'WARNING')).toEqual([]);
  expect(summary.counters.containsUpdates()).toBe(false);
  return records.map((record) => record.toObject());
}

type Node = { readonly properties: Readonly<Record<string, unknown>> };
type Statement = { readonly type: string; readonly properties: { readonly id: string } };

const slugOf = (node: unknown) => (node as Node).properties['slug'];
const idOf = (statement: unknown) => (statement as Statement).properties.id;
const sorted = (values: readonly unknown[]) => [...new Set(values.map(String))].toSorted();

describe('a value that is written into a query', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom("'", '\\', 'u', '0', '2', '7', '"', '`', '$', '\n', '}') }),
  );
  // Neo4j has no names with the sign of number 0 in them.
  const anyName = anyText.filter((name) => name !== '' && !name.includes('\0'));
  const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 2 },
      anyText,
      fc.boolean(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(anyName, tie('value'), { maxKeys: 3 }),
    ),
  })).value;

  test('is read back as it was, whatever it is', async () => {
    const values = fc.sample(anyValue, 300);
    const returned = values.map((value) => cypherLiteral(value as never)).join(',\n');
    const { records } = await api.database.driver.executeQuery(`RETURN [${returned}] AS all`);
    expect(records[0]?.get('all')).toEqual(JSON.parse(JSON.stringify(values)));
  });

  test('may stand under any name', async () => {
    const names = [...new Set(fc.sample(anyName, 100))];
    const returned = names.map((name) => `1 AS ${cypherName(name)}`).join(', ');
    const { keys } = await api.database.driver.executeQuery(`RETURN ${returned}`);
    expect(keys).toEqual(names);
  });
});

const slugs = (...words: string[]) => words.map((word) => world.slug(word));

test('an entity is found with all that is stated of it, and what that rests on', async () => {
  const rows = await paste({ of: 'entity', kind: 'Role', slug: world.slug('smith') });
  expect(rows.map(({ statement }) => (statement as Statement).type)).toEqual([
    'REQUIRES',
    'REQUIRES',
    'LEADS_TO',
    'LEADS_TO',
  ]);
  expect(rows.map(({ other }) => slugOf(other))).toEqual(slugs('major', 'minor', 'wright', 'old'));
  expect(rows.map(({ evidence }) => evidence)).toEqual([
    [expect.stringContaining(', row 1: One.')],
    [],
    [expect.stringContaining(', row 2: Two.')],
    [],
  ]);
});

test('an entity of which nothing is stated is found alone', async () => {
  const [row, ...others] = await paste({ of: 'entity', kind: 'Skill', slug: world.slug('alone') });
  expect(slugOf(row?.['entity'])).toBe(world.slug('alone'));
  expect([row?.['statement'], others]).toEqual([null, []]);
});

test('a source is found with what rests on it, by its places', async () => {
  const rows = await paste({ of: 'entity', kind: 'Source', slug: world.slug('study') });
  const actual = rows.map(({ from, to, locator }) => [locator, slugOf(from), slugOf(to)]);
  expect(actual).toEqual([
    ['row 1', ...slugs('smith', 'major')],
    ['row 2', ...slugs('wright', 'smith')],
  ]);
});

describe('a scene', () => {
  const SCENE = `query ($expansions: [ExpansionInput!]!) {
    scene(expansions: $expansions) { nodes { entity { slug } } statements { id } } }`;
  type Scene = { nodes: { entity: { slug: string } }[]; statements: { id: string }[] };
  const around = (word: string, given: Partial<CypherExpansion> = {}): CypherExpansion => ({
    kind: 'Role',
    slug: world.slug(word),
    budget: 20,
    type: null,
    outward: null,
    ...given,
  });

  test.each<[string, readonly CypherExpansion[]]>([
    ['around an entity', [around('smith')]],
    ['of the most important alone', [around('smith', { budget: 1 })]],
    ['of the entity alone', [around('smith', { budget: 0 })]],
    ['along a type', [around('smith', { type: 'LEADS_TO' })]],
    ['of what it points at', [around('smith', { outward: true })]],
    ['of what points at it', [around('smith', { outward: false })]],
    ['of two expansions', [around('smith'), around('major', { kind: 'Skill' })]],
  ])('%s is what the API answers', async (_name, expansions) => {
    const rows = await paste({ of: 'scene', expansions });
    const { scene } = await api.read<{ scene: Scene }>(SCENE, {
      expansions: expansions.map(({ kind, slug, ...given }) => ({
        ref: `${kind.toLowerCase()}/${slug}`,
        ...given,
      })),
    });
    const statements = rows.flatMap(({ statement }) => statement ?? []);
    expect(sorted(rows.map(({ entity }) => slugOf(entity)))).toEqual(
      sorted(scene.nodes.map(({ entity }) => entity.slug)),
    );
    expect(sorted(statements.map(idOf))).toEqual(sorted(scene.statements.map(({ id }) => id)));
  });

  test('of a kind has as many of it as are asked for', async () => {
    const expansion = { kind: 'Trend', slug: null, budget: 3, type: null, outward: null } as const;
    const rows = await paste({ of: 'scene', expansions: [expansion] });
    expect(new Set(rows.map(({ entity }) => slugOf(entity))).size).toBe(3);
  });
});

describe('a search', () => {
  const search = { of: 'search', kinds: null, partly: false } as const;
  const found = async (given: { text: string; kinds?: ['Skill']; partly?: boolean }) =>
    (await paste({ ...search, ...given })).map(({ slug }) => slug);

  test('finds what the page finds: each word, a beginning, a typo, another name', async () => {
    expect(await found({ text: 'vorpalix wright' })).toEqual(slugs('wright'));
    expect(await found({ text: 'Vorpal smiht' })).toEqual(slugs('smith'));
    expect(await found({ text: 'frumious' })).toEqual(slugs('smith'));
  });

  test('takes no notice of words that the index leaves out, and there is none without a word', async () => {
    expect(await found({ text: 'the Smith of Vorpalix' })).toEqual(slugs('smith'));
    expect(cypherOf({ ...search, text: '"&" ~' })).toBeNull();
  });

  test('keeps to kinds, and finds names with some of the words where these will do', async () => {
    const expected = sorted(slugs('alone', 'major', 'minor'));
    expect(sorted(await found({ text: 'vorpalix', kinds: ['Skill'] }))).toEqual(expected);
    expect(await found({ text: 'vorpalix wright quorlux' })).toEqual([]);
    expect((await found({ text: 'wright vorpalix quorlux', partly: true }))[0]).toBe(
      world.slug('wright'),
    );
  });

  test.each([`vorpalix "$(id)" 'smith' AND (`, '+-&&||!(){}[]^"~*?:/ \\ vorpalix smith'])(
    'reads no sign of the syntax of the index: %s',
    async (text) => {
      expect(await found({ text, partly: true })).toContain(world.slug('smith'));
    },
  );
});

describe('a list', () => {
  const ROLES = `query ($where: RoleWhere!, $sort: [RoleSort!]!) {
    roles(where: $where, sort: $sort) { slug } }`;
  const ours = { name: { caseInsensitive: { contains: 'VORPALIX' } } };
  // The API takes no notice of an empty filter.
  const anyOf = { slug: { startsWith: '' } };
  const inUse = { ...ours, status: { eq: 'ACTIVE' } };
  const sort = [{ nameKey: 'DESC' as const }, { slug: 'ASC' as const }];
  const list = { of: 'list', kind: 'Role', sort, columns: [{ name: 'name' }] } as const;

  test.each([
    inUse,
    { ...ours, status: { eq: 'DEPRECATED' } },
    { ...inUse, seniority: { gte: 3, lte: 4 } },
    { ...inUse, AND: [{ seniority: { eq: null } }] },
    { ...inUse, group: { startsWith: '' } },
    { ...inUse, NOT: { name: { caseInsensitive: { contains: "'smith'" } } } },
    { ...inUse, aliases: { includes: 'frumious' } },
    { ...inUse, seniority: { in: [1, 5] } },
    { ...inUse, OR: [{ seniority: { eq: 5 } }, { aliases: { includes: 'frumious' } }] },
    { ...inUse, requires: { some: { slug: { eq: world.slug('minor') } } } },
    { ...inUse, requires: { none: anyOf } },
    { ...inUse, requiresConnection: { some: { edge: { importance: { gte: 5 } } } } },
    {
      ...inUse,
      requiresConnection: {
        some: { node: { slug: { eq: world.slug('minor') } }, edge: { importance: { gte: 3 } } },
      },
    },
    {
      ...inUse,
      AND: [{ OR: [{ seniority: { gte: 1 } }, { aliases: { includes: 'frumious' } }] }],
      OR: [
        { leadsTo: { some: anyOf } },
        { requires: { some: { slug: { eq: world.slug('major') } } } },
      ],
    },
    { ...ours, status: { in: ['ACTIVE', 'DEPRECATED'] } },
  ])('is what the API lists: %j', async (where) => {
    const rows = await paste({ ...list, where, limit: 100, offset: 0 });
    const { roles } = await api.read<{ roles: { slug: string }[] }>(ROLES, { where, sort });
    expect(roles.length).toBeGreaterThan(0);
    expect(rows.map(({ slug }) => slug)).toEqual(roles.map(({ slug }) => slug));
  });

  test('has its columns, counts among them, and the rows of its page alone', async () => {
    const columns = [{ name: 'name' }, { name: 'how many', link: 'requires' }, { name: 'group' }];
    const rows = await paste({ ...list, where: inUse, columns, limit: 1, offset: 2 });
    expect(rows).toEqual([
      { slug: world.slug('smith'), name: "Vorpalix 'Smith'", 'how many': 2, group: null },
    ]);
  });
});
