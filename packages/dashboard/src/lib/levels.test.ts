import { expect, test } from 'vitest';
import { importanceKey, levelKey } from './levels';

test.each([
  [0, null],
  [0.5, null],
  [1, 'aware'],
  [2.75, 'guided'],
  [5, 'expert'],
])('level %s is called %s', (givenLevel, expectedKey) => {
  expect(levelKey(givenLevel)).toBe(expectedKey);
});

test.each([
  [1, 'minor'],
  [5, 'vital'],
  [0, 'minor'],
  [9, 'vital'],
])('importance %s is called %s', (givenImportance, expectedKey) => {
  expect(importanceKey(givenImportance)).toBe(expectedKey);
});
