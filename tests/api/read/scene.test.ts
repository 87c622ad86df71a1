import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const need = { necessity: 'ESSENTIAL', level: 3 };
const world = createWorld()
  .entity('Role', 'middle')
  .entity('Role', 'next')
  .entity('Role', 'former', { status: 'DEPRECATED' })
  .entity('Skill', 'major')
  .entity('Skill', 'minor')
  .entity('Skill', 'base')
  .entity('Tool', 'tool')
  .entity('Source', 'study', { fields: { type: 'DATASET', title: 'A study' } })
  .entity('Source', 'survey', { fields: { type: 'DATASET', title: 'A survey' } })
  .entity('Source', 'article')
  .statement('REQUIRES', ['middle', 'major'], { ...need, importance: 5 })
  .statement('REQUIRES', ['middle', 'minor'], { ...need, importance: 1 })
  .statement('LEADS_TO', ['next', 'middle'], { move: 'LATERAL' })
  .statement('LEADS_TO', ['former', 'middle'], { move: 'LATERAL' })
  .statement('BUILDS_ON', ['major', 'base'], { level: 2 })
  .statement('BUILDS_ON', ['minor', 'base'], { level: 2 })
  .statement('SUPPORTS', ['tool', 'base'])
  .evidence('REQUIRES', ['middle', 'major'], { source: 'study', locator: 'row 1', note: 'One.' })
  .evidence('REQUIRES', ['middle', 'minor'], { source: 'study', locator: 'row 2', note: 'One.' })
  .evidence('REQUIRES', ['middle', 'major'], { source: 'article', locator: 'top', note: 'Two.' })
  .evidence('SUPPORTS', ['tool', 'base'], { source: 'survey', locator: 'row 1', note: 'Three.' });

const SCENE = `query ($expansions: [ExpansionInput!]!, $limit: Int) {
  scene(expansions: $expansions, limit: $limit) {
    truncated
    nodes { statementCount entity { slug } }
    statements { type from to importance }
    datasets { slug title }
    expansions { total ids entity { slug } }
  }
}`;

type Answer = {
  scene: {
    truncated: boolean;
    nodes: { statementCount: number; entity: { slug: string } }[];
    statements: { type: string; from: string; to: string; importance: number | null }[];
    datasets: { slug: string; title: string }[];
    expansions: { total: number; ids: string[]; entity: { slug: string } | null }[];
  };
};

async function sceneOf(expansions: object[], given: object = {}) {
  const { scene } = await api.read<Answer>(SCENE, { expansions, ...given });
  return { ...scene, slugs: scene.nodes.map(({ entity }) => entity.slug) };
}

const slugs = (...words: string[]) => words.map((word) => world.slug(word));
const ids = (...words: string[]) => words.map((word) => world.id(word));
const middle = { ref: `role/${world.slug('middle')}` };
const major = { ref: `skill/${world.slug('major')}` };

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

describe('a scene', () => {
  test('holds an entity and as many of the most important around it as its budget lets in', async () => {
    const actual = await sceneOf([{ ...middle, budget: 2 }]);
    expect(actual.slugs).toEqual(slugs('middle', 'major', 'next'));
    expect(actual.expansions).toEqual([
      { total: 3, ids: ids('middle', 'major', 'next'), entity: { slug: world.slug('middle') } },
    ]);
  });

  test('leaves out what is no longer in use', async () => {
    expect((await sceneOf([middle])).slugs).toEqual(slugs('middle', 'major', 'next', 'minor'));
  });

  test('has every statement among its entities, whatever brought them in', async () => {
    const actual = await sceneOf([
      { ...middle, budget: 3 },
      { ...major, budget: 2 },
    ]);
    const [from, to] = ids('minor', 'base');
    expect(actual.statements).toContainEqual({ type: 'BUILDS_ON', from, to, importance: null });
    expect(actual.statements).toHaveLength(5);
  });

  test('tells how many statements each entity has in the whole graph', async () => {
    const { nodes } = await sceneOf([{ ...major, budget: 1 }]);
    expect(nodes.map(({ statementCount }) => statementCount)).toEqual([2, 4]);
  });

  test('says of an expansion what others have brought before', async () => {
    const actual = await sceneOf([middle, major]);
    expect(actual.slugs).toEqual(slugs('middle', 'major', 'next', 'minor', 'base'));
    expect(actual.expansions[1]?.ids).toEqual(ids('major', 'middle', 'base'));
  });

  test('keeps to statements of a type, and to those that go one way', async () => {
    const needs = await sceneOf([{ ...middle, type: 'REQUIRES' }]);
    expect(needs.slugs).toEqual(slugs('middle', 'major', 'minor'));
    const followers = await sceneOf([{ ...middle, type: 'LEADS_TO', outward: true }]);
    expect(followers.expansions[0]).toMatchObject({ total: 0, ids: ids('middle') });
    const before = await sceneOf([{ ...middle, outward: false }]);
    expect(before.slugs).toEqual(slugs('middle', 'next'));
  });

  test('begins with those of a kind that have most statements', async () => {
    const { nodes, expansions } = await sceneOf([{ kind: 'SKILL', budget: 3 }]);
    const counts = nodes.map(({ statementCount }) => statementCount);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts).toHaveLength(3);
    expect(expansions[0]?.total).toBeGreaterThan(3);
  });

  test('goes on where an entity of it is gone', async () => {
    const actual = await sceneOf([{ ref: 'role/nobody' }, { ...middle, budget: 0 }]);
    expect(actual.slugs).toEqual(slugs('middle'));
    expect(actual.expansions[0]).toEqual({ total: 0, ids: [], entity: null });
  });

  test('names the datasets that its statements have evidence from, each once', async () => {
    const { datasets } = await sceneOf([middle]);
    expect(datasets).toEqual([{ slug: world.slug('study'), title: 'A study' }]);
    expect((await sceneOf([{ ...middle, budget: 0 }])).datasets).toEqual([]);
  });

  test('says when the limit kept entities out, and joins no statement to them', async () => {
    const actual = await sceneOf([middle], { limit: 2 });
    expect(actual).toMatchObject({ truncated: true, slugs: slugs('middle', 'major') });
    expect(actual.statements).toHaveLength(1);
    expect(actual.expansions[0]?.ids).toEqual(ids('middle', 'major'));
  });

  test.each([
    ['a budget that is too large', { ...middle, budget: 501 }, 'expansions[0].budget'],
    ['a type that there is not', { ...middle, type: 'KNOWS' }, 'expansions[0].type'],
    ['both an entity and a kind', { ...middle, kind: 'ROLE' }, 'expansions[0]'],
    ['neither of them', { budget: 1 }, 'expansions[0]'],
  ])('refuses %s, naming the field', async (_what, given, expectedField) => {
    const actual = await api.ask(SCENE, { expansions: [given] });
    expect(actual.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: expectedField,
    });
  });

  test('refuses more expansions than a scene is made of', async () => {
    const actual = await api.ask(SCENE, { expansions: Array.from({ length: 101 }, () => middle) });
    expect(actual.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 100 });
  });
});

const COUNTS = 'query ($ref: String!) { neighbourCounts(ref: $ref) { type outward kind count } }';

describe('neighbourCounts', () => {
  test('counts what an entity connects to by type, direction and kind', async () => {
    const actual = await api.read(COUNTS, middle);
    expect(actual).toEqual({
      neighbourCounts: [
        { type: 'REQUIRES', outward: true, kind: 'SKILL', count: 2 },
        { type: 'LEADS_TO', outward: false, kind: 'ROLE', count: 1 },
      ],
    });
  });

  test('refuses an entity that does not exist', async () => {
    const actual = await api.ask(COUNTS, { ref: 'role/nobody' });
    expect(actual.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'ref' });
  });
});
