import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf, guarded, textsOf, unguarded } from './cells.ts';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', "'", '"', ' ', '\n'];
const text = fc
  .tuple(fc.array(fc.constantFrom(...SIGNS), { maxLength: 3 }), fc.string({ unit: 'grapheme' }))
  .map(([first, rest]) => first.join('') + rest);

test('any text comes back from its cell', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(unguarded(guarded(given))).toBe(given);
    }),
    { numRuns: 1_000 },
  );
});

test.each(['=1', '+1', '-1', '@A', '\t=1', '\r', ' =1', '"=1', "'=1", '＝1', '＠A'])(
  'a spreadsheet takes %j for a text',
  (given) => expect(guarded(given)).toBe(`'${given}`),
);

test.each(["it's", "'quoted'", 'a=b', '1 + 1', ''])('%j stays as it is', (given) => {
  expect(guarded(given)).toBe(given);
  expect(unguarded(given)).toBe(given);
});

test('the texts of a list come back from its cell, whatever signs they have', () => {
  const texts = fc.array(
    fc
      .string({ unit: fc.constantFrom('a', '|', '\\', ' ', '=', "'", 'ß', '\n') })
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );
  fc.assert(
    fc.property(texts, (given) => {
      expect(textsOf(unguarded(cellOf(given)))).toEqual(given);
    }),
    { numRuns: 1_000 },
  );
});

test('a list that people write may have blanks around its texts', () => {
  expect(textsOf(' SQL | NoSQL |')).toEqual(['SQL', 'NoSQL']);
});

test('what is not there is an empty cell', () => {
  expect([null, undefined, [], 0, false].map(cellOf)).toEqual(['', '', '', '0', 'false']);
});
