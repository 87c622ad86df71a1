import { expect, test } from 'vitest';
import { moved, passedAlso } from './stop-list';

test('an entry changes places with its neighbour, and stays where there is none', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

test('a role of a route is passed through in the order of that route', () => {
  expect(passedAlso(['b'], 'a', ['a', 'b'])).toEqual(['a', 'b']);
  expect(passedAlso(['c'], 'a', ['a', 'b'])).toEqual(['a', 'c']);
  expect(passedAlso(['a'], 'a', ['a'])).toEqual(['a']);
});
