import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
// The words are made up, so that nothing else in the database holds them.
const world = createWorld()
  .entity('Role', 'keeper', { name: 'Quorvex Lanterner', aliases: ['zumbrik keeper'] })
  .entity('Skill', 'keeping', { name: 'Lanterner Quorvex Craft' })
  .entity('Tool', 'lamp', { name: 'Quorvéx Lamp' })
  .entity('Skill', 'of', { name: 'Zumbrik of the Things' })
  .entity('Tool', 'js', { name: 'Zumbrik.js', aliases: ['__zum__'] })
  .entity('Skill', 'hindi', { name: 'डेटा विज्ञान ज़ुम्ब्रिक' })
  .entity('Skill', 'bold', { name: '𝐙𝐮𝐦 wide', aliases: ['Cafe\u0301zum'] })
  .entity('Skill', 'old', { name: 'Quorvex of Old', status: 'DEPRECATED' });

const SEARCH = `query ($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { kind matched score entity { slug } }
}`;

type Hits = {
  search: { kind: string; matched: string; score: number; entity: { slug: string } }[];
};

async function slugsOf(text: string, given: object = {}): Promise<string[]> {
  const { search } = await api.read<Hits>(SEARCH, { text, ...given });
  return search.map(({ entity }) => entity.slug);
}

beforeAll(async () => {
  api = await openApi(world);
  await api.database.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
});

afterAll(() => api.close());

describe('search', () => {
  test.each([
    ['a whole name', 'quorvex lanterner'],
    ['the beginnings of its words', 'quor lant'],
    ['another order of its words', 'lanterner quorvex'],
    ['a typo in each word', 'qorvex lanternar'],
    ['an alias', 'zumbrik keeper'],
    ['the beginning of an alias', 'zumb'],
    ['capital letters', 'ZUMBRIK'],
    ['accents that the name has not', 'quórvex lanterner'],
  ])('finds a role by %s', async (_how, givenText) => {
    expect(await slugsOf(givenText)).toContain(world.slug('keeper'));
  });

  test.each([
    ['words that the index leaves out', 'zumbrik of the things', 'of'],
    ['some of them', 'things of zumbrik', 'of'],
    ['a point in it', 'zumbrik.js', 'js'],
    ['the beginning of it, point and all', 'Zumbrik.j', 'js'],
    ['a part of it after a point', 'zumbrik', 'js'],
    ['lines under words', '__zum__', 'js'],
    ['the beginnings of words with signs for vowels', 'डेटा विज्ञा', 'hindi'],
    ['letters of mathematics', '𝐙𝐮𝐦', 'bold'],
    ['an accent of its own sign', 'Cafe\u0301zum', 'bold'],
  ])('finds a name by %s', async (_how, givenText, expected) => {
    expect(await slugsOf(givenText)).toContain(world.slug(expected));
  });

  test.each([255, 256, 1_000, 10_000])('answers a word of %i letters', async (letters) => {
    expect(await slugsOf('q'.repeat(letters))).toEqual([]);
  });

  test('finds a name with an accent by its plain spelling', async () => {
    expect(await slugsOf('quorvex lamp')).toContain(world.slug('lamp'));
  });

  test('puts the name that is the text before names that merely share its words', async () => {
    const [actual] = await slugsOf('Quorvex Lanterner');
    expect(actual).toBe(world.slug('keeper'));
  });

  test('says which name or alias matched', async () => {
    // Which of several comes first depends on what else the index holds; what matched does not.
    const matchedBy = async (text: string) => {
      const { search } = await api.read<Hits>(SEARCH, { text, kinds: ['ROLE'] });
      return search.map(({ entity, matched }) => [entity.slug, matched]);
    };
    expect(await matchedBy('zumbrik')).toEqual([[world.slug('keeper'), 'zumbrik keeper']]);
    expect(await matchedBy('lanterner')).toEqual([[world.slug('keeper'), 'Quorvex Lanterner']]);
  });

  test('keeps to the kinds that are asked for', async () => {
    const actual = await slugsOf('quorvex', { kinds: ['SKILL'] });
    expect(actual).toEqual([world.slug('keeping')]);
  });

  test('finds nothing where no kind is asked for', async () => {
    expect(await slugsOf('quorvex', { kinds: [] })).toEqual([]);
  });

  test('leaves deprecated entities out', async () => {
    expect(await slugsOf('quorvex of old')).not.toContain(world.slug('old'));
  });

  test('returns at most as many as are asked for', async () => {
    expect(await slugsOf('quorvex', { first: 1 })).toHaveLength(1);
  });

  test('finds a role however many skills match better', async () => {
    const many = createWorld();
    for (let at = 0; at < 205; at++) many.entity('Skill', `s${at}`, { name: `Quorvex ${at}` });
    await many.write(api.database);
    await api.database.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    try {
      expect(await slugsOf('quorvex', { kinds: ['ROLE'] })).toEqual([world.slug('keeper')]);
    } finally {
      await many.remove(api.database);
    }
  });

  test('takes twenty words, and refuses more', async () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
    expect((await api.ask<Hits>(SEARCH, { text: words(20) })).errors).toBeUndefined();
    const actual = await api.ask<Hits>(SEARCH, { text: words(21) });
    expect(actual.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', field: 'text' });
  });

  test('does not take a short word with a typo for another', async () => {
    expect(await slugsOf('quox')).toEqual([]);
  });

  test.each(['', '   ', '*', '~1', '(((', '" OR *:*', 'name:', '\\', '/.*/', 'AND', '&& ||', '-'])(
    'answers %j like any other text',
    async (givenText) => {
      const actual = await api.ask<Hits>(SEARCH, { text: givenText });
      expect(actual.errors).toBeUndefined();
    },
  );

  test('orders hits by a score that never rises', async () => {
    const { search } = await api.read<Hits>(SEARCH, { text: 'data', first: 50 });
    const actual = search.map(({ score }) => score);
    expect(actual.length).toBeGreaterThan(3);
    expect(actual).toEqual(actual.toSorted((a, b) => b - a));
  });
});
