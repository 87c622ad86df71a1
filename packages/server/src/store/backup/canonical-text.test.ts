import { expect, test } from 'vitest';
import { canonicalText } from './canonical-text.ts';

test('records that hold the same are one text, whatever their order', () => {
  const one = { b: [2, { y: 1, x: null }], a: 'ä' };
  const other = { a: 'ä', b: [2, { x: null, y: 1 }] };
  expect(canonicalText(one)).toBe(canonicalText(other));
  expect(JSON.parse(canonicalText(one))).toEqual(one);
});

test('lists in another order are another text', () => {
  expect(canonicalText([1, 2])).not.toBe(canonicalText([2, 1]));
});
