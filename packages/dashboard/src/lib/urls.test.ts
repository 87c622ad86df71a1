import { expect, test } from 'vitest';
import { KINDS } from './kinds';
import { ENTITY_PATHS, entityUrl, searchSearchSchema, searchUrl } from './urls';

test('every kind has pages of its own', () => {
  expect(new Set(Object.values(ENTITY_PATHS)).size).toBe(KINDS.length);
  expect(entityUrl('Industry', 'finance')).toEqual({
    to: '/industries/$slug',
    params: { slug: 'finance' },
  });
});

test('a search keeps its text and its kind', () => {
  expect(searchUrl({ q: 'data', kind: 'Skill' })).toEqual({
    to: '/search',
    search: { q: 'data', kind: 'Skill' },
  });
});

test('an address that somebody has bent is read as if nothing stood there', () => {
  expect(searchSearchSchema.parse({ q: 'data', kind: 'Wizard' })).toEqual({ q: 'data' });
});
