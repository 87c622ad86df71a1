import fc from 'fast-check';
import { expect, test } from 'vitest';
import { skillRow } from '../../../../../tests/testkit/dataset-rows.ts';
import type { DatasetEntity } from './dataset.ts';
import { freeSlugs } from './free-slugs.ts';

const slugs = (rows: readonly DatasetEntity[], taken: readonly string[] = []) =>
  Object.fromEntries(freeSlugs(rows, rows, (key) => taken.includes(key)));

test('a name makes a slug, and a number tells alike ones apart in the order of their ids', () => {
  const rows = [
    skillRow('b', { name: 'C & C' }),
    skillRow('a', { name: 'C and C' }),
    skillRow('c', { name: 'C and C 2' }),
  ];
  expect(slugs(rows)).toEqual({
    'esco:a': 'c-and-c',
    'esco:b': 'c-and-c-3',
    'esco:c': 'c-and-c-2',
  });
});

test('a slug that is taken is left alone', () => {
  expect(slugs([skillRow('sql')], ['skill/sql', 'skill/sql-2'])).toEqual({ 'esco:sql': 'sql-3' });
});

test('a name without a letter that a slug can have is called by its kind', () => {
  expect(slugs([skillRow('a', { name: '数学' })])).toEqual({ 'esco:a': 'skill' });
});

test('whatever was created before the import was cut short, the rest is called as it would have been', () => {
  const name = fc.constantFrom('x', 'X', 'x!', 'x 2', 'x-2', 'x 3', 'y');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.boolean()), { maxLength: 8 }), (given) => {
      const rows = given.map(([one], at) => skillRow(`${at}`, { name: one }));
      const isThere = (at: number): boolean => given[at]?.[1] ?? false;
      const expected = freeSlugs(rows, rows, () => false);
      const written = rows.filter((_, at) => isThere(at));
      const taken = new Set(written.map(({ externalId }) => `skill/${expected.get(externalId)}`));
      const rest = rows.filter((_, at) => !isThere(at));
      for (const [id, slug] of freeSlugs(rest, rows, (key) => taken.has(key))) {
        expect(slug).toBe(expected.get(id));
      }
    }),
  );
});
