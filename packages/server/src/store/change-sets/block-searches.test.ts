import { expect, test } from 'vitest';
import { blockSearches } from './block-searches.ts';

test('each id is one word, whatever is in it, and is asked for once', () => {
  expect(blockSearches('touches', ['a b', String.raw`c"\d`, 'a b'])).toEqual([
    String.raw`touches:"a b" touches:"c\"\\d"`,
  ]);
});

test('a search has no more words than Lucene takes', () => {
  const ids = Array.from({ length: 2_001 }, (_, at) => `${at}`);
  const actual = blockSearches('removes', ids).map((search) => search.split(' ').length);
  expect(actual).toEqual([1_000, 1_000, 1]);
  expect(blockSearches('removes', [])).toEqual([]);
});
