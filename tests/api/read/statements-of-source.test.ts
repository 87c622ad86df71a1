import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStatementsOfSource } from '../../../packages/server/src/store/read-statements-of-source.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const need = { necessity: 'ESSENTIAL', importance: 3, level: 3 };
const world = createWorld()
  .entity('Role', 'baker')
  .entity('Skill', 'kneading')
  .entity('Skill', 'mixing')
  .entity('Source', 'article')
  .entity('Source', 'other')
  .entity('Source', 'dataset')
  .entity('Source', 'unused')
  .statement('REQUIRES', ['baker', 'mixing'], need)
  .statement('REQUIRES', ['baker', 'kneading'], need)
  .statement('BUILDS_ON', ['kneading', 'mixing'], { level: 2 })
  .statement('RELATED', ['kneading', 'mixing'], { credit: 0.25 })
  .evidence('REQUIRES', ['baker', 'mixing'], said('article', '§Bread ¶1'))
  .evidence('REQUIRES', ['baker', 'mixing'], said('article', '§Bread ¶2'))
  .evidence('REQUIRES', ['baker', 'kneading'], said('article', '§Bread ¶3'))
  .evidence('BUILDS_ON', ['kneading', 'mixing'], said('article', '§Dough ¶1'))
  .evidence('BUILDS_ON', ['kneading', 'mixing'], said('other', '§Dough ¶9'))
  .evidence('RELATED', ['kneading', 'mixing'], said('dataset', 'needs.csv row 10'))
  .evidence('REQUIRES', ['baker', 'mixing'], said('dataset', 'needs.csv row 9'));

function said(source: string, locator: string) {
  return { source, locator, note: 'It says so.' };
}

const OF_SOURCE = `query ($source: String!, $limit: Int, $offset: Int) {
  statementsOfSource(source: $source, limit: $limit, offset: $offset) {
    totalCount
    statements { type from { slug } to { slug } evidence { locator source { slug } } }
  }
}`;

type OfSource = {
  statementsOfSource: {
    totalCount: number;
    statements: {
      type: string;
      from: { slug: string };
      to: { slug: string };
      evidence: { locator: string; source: { slug: string } }[];
    }[];
  };
};

async function statementsOf(word: string, given: object = {}) {
  const variables = { source: `source/${world.slug(word)}`, ...given };
  const { statementsOfSource } = await api.read<OfSource>(OF_SOURCE, variables);
  const { totalCount, statements } = statementsOfSource;
  const says = statements.map(({ type, from, to }) => [type, from.slug, to.slug]);
  return { totalCount, statements, says };
}

const says = (type: string, from: string, to: string) => [type, world.slug(from), world.slug(to)];

beforeAll(async () => {
  api = await openApi();
  await world.write(api.database);
});

afterAll(async () => {
  await world.remove(api.database);
  await api.close();
});

describe('the statements of a source', () => {
  test('are there once each, by type and by the names that they join', async () => {
    const actual = await statementsOf('article');
    expect(actual.totalCount).toBe(3);
    expect(actual.says).toEqual([
      says('BUILDS_ON', 'kneading', 'mixing'),
      says('REQUIRES', 'baker', 'kneading'),
      says('REQUIRES', 'baker', 'mixing'),
    ]);
  });

  test('come with all their evidence, that of other sources too', async () => {
    const [first] = (await statementsOf('article')).statements;
    const actual = first?.evidence.map(({ locator, source }) => [locator, source.slug]);
    expect(actual?.toSorted()).toEqual([
      ['§Dough ¶1', world.slug('article')],
      ['§Dough ¶9', world.slug('other')],
    ]);
  });

  test('come one page at a time, with the number of all', async () => {
    const actual = await statementsOf('article', { limit: 1, offset: 1 });
    expect(actual).toMatchObject({ totalCount: 3, says: [says('REQUIRES', 'baker', 'kneading')] });
    expect(await statementsOf('article', { offset: 3 })).toMatchObject({ totalCount: 3, says: [] });
  });

  test('come as the source has them where they are many, rows by their number', async () => {
    const page = (offset: number) =>
      readStatementsOfSource(api.database, world.id('dataset'), { limit: 1, offset }, 1);
    const [first, second] = [await page(0), await page(1)];
    expect([first.totalCount, second.totalCount]).toEqual([2, 2]);
    const types = [first, second].flatMap(({ statements }) => statements.map(({ type }) => type));
    expect(types).toEqual(['REQUIRES', 'RELATED']);
    expect((await statementsOf('dataset')).says[0]).toEqual(says('RELATED', 'kneading', 'mixing'));
  });

  test('are none where nothing rests on it', async () => {
    expect(await statementsOf('unused')).toMatchObject({ totalCount: 0, says: [] });
  });

  test('are found by the bare slug, and by the id', async () => {
    for (const source of [world.slug('other'), world.id('other')]) {
      const actual = await api.read<OfSource>(OF_SOURCE, { source });
      expect(actual.statementsOfSource.totalCount).toBe(1);
    }
  });

  test.each(['source/nothing', 'nothing'])('refuse what is no source: %s', async (givenSource) => {
    const actual = await api.ask(OF_SOURCE, { source: givenSource });
    expect(actual.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'source' });
  });

  test('refuse an entity of another kind', async () => {
    const actual = await api.ask(OF_SOURCE, { source: `role/${world.slug('baker')}` });
    expect(actual.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'source' });
  });

  test('refuse more than a hundred at once', async () => {
    const source = world.slug('article');
    const actual = await api.ask(OF_SOURCE, { source, limit: 101 });
    expect(actual.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});
