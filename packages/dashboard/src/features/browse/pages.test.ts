import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageCount, pagesToOffer } from './pages';

/** The pages as a reader sees them. */
function shown(page: number, last: number): string {
  return pagesToOffer(page, last)
    .map((offered) => `${offered.afterGap ? '… ' : ''}${offered.page}`)
    .join(' ');
}

test.each([
  [1, 1, '1'],
  [1, 2, '1 2'],
  [2, 3, '1 2 3'],
  [3, 5, '1 2 3 4 5'],
  [1, 9, '1 2 … 9'],
  [4, 9, '1 2 3 4 5 … 9'],
  [5, 9, '1 … 4 5 6 … 9'],
  [6, 9, '1 … 5 6 7 8 9'],
  [9, 9, '1 … 8 9'],
])('on page %d of %d these are offered: %s', (givenPage, givenLast, expected) => {
  expect(shown(givenPage, givenLast)).toBe(expected);
});

test('whatever the page, the first and the last are offered, each page once and in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), (a, b) => {
      const [page, last] = [Math.min(a, b), Math.max(a, b)];
      const pages = pagesToOffer(page, last).map((offered) => offered.page);
      expect(pages).toEqual([...new Set(pages)].toSorted((x, y) => x - y));
      expect(pages).toEqual(expect.arrayContaining([1, page, last]));
    }),
  );
});

test.each([
  [0, 1],
  [50, 1],
  [51, 2],
  [13_000, 260],
])('%d rows fill %d pages of 50', (givenTotal, expected) => {
  expect(pageCount(givenTotal, 50)).toBe(expected);
});
