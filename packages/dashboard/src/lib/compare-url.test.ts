import { expect, test } from 'vitest';
import { compareUrl, readComparedRoles } from './compare-url';

test('roles to compare are read as they were written', () => {
  const given = ['data-engineer', 'ml-engineer'];
  expect(readComparedRoles(compareUrl(given).search.roles)).toEqual(given);
  expect(compareUrl([]).search).toEqual({});
});

test('roles are compared once each, and four at most', () => {
  expect(readComparedRoles('a~b~a~~c~d~e')).toEqual(['a', 'b', 'c', 'd']);
  expect(readComparedRoles(undefined)).toEqual([]);
});
