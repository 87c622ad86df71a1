import { expect, test } from 'vitest';
import { KINDS } from './kinds';
import {
  ENTITY_PATHS,
  entityUrl,
  planSearchSchema,
  planUrl,
  searchSearchSchema,
  searchUrl,
} from './urls';

test('a plan is asked for by the slugs of its ends', () => {
  expect(planUrl({ from: 'data-analyst', to: 'data-scientist' })).toEqual({
    to: '/plan',
    search: { from: 'data-analyst', to: 'data-scientist' },
  });
});

test('a plan says by what it is ordered, unless that is as usual', () => {
  const ends = { from: 'data-analyst', to: 'data-scientist' };
  expect(planUrl({ ...ends, objective: 'gentle' }).search).toEqual({
    ...ends,
    objective: 'gentle',
  });
  expect(planUrl({ ...ends, objective: 'balanced' }).search).toStrictEqual(ends);
});

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
  expect(planSearchSchema.parse({ from: 7, to: ['x'], route: 1, objective: 'x' })).toEqual({});
  expect(searchSearchSchema.parse({ q: 'data', kind: 'Wizard' })).toEqual({ q: 'data' });
});
