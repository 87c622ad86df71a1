import { expect, test } from 'vitest';
import { placeAfter } from './place-after';

test.each([
  ['ArrowDown', 3, 4],
  ['j', 3, 4],
  ['ArrowUp', 3, 2],
  ['k', 3, 2],
  ['Home', 3, 0],
  ['End', 3, 9],
  ['ArrowDown', 9, 9],
  ['k', 0, 0],
  ['Enter', 3, null],
])('%s leads from row %d of ten to %s', (givenKey, givenPlace, expected) => {
  expect(placeAfter(givenKey, givenPlace, 10)).toBe(expected);
});

test('in a list without rows no key leads anywhere', () => {
  expect(placeAfter('End', 0, 0)).toBeNull();
});
