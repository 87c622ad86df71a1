import { expect, test } from 'vitest';
import { MOST_SELECTED, rowsBetween, withoutRows, withRows } from './selection';

const rowOf = (slug: string) => ({ slug, name: slug.toUpperCase() });

const rows = ['a', 'b', 'c', 'd'].map(rowOf);

test('rows are selected once, and keep the order in which they were', () => {
  const once = withRows([], rows.slice(2));
  const twice = withRows(once, rows);
  expect(twice.map(({ slug }) => slug)).toEqual(['c', 'd', 'a', 'b']);
  expect(withoutRows(twice, [rowOf('d'), rowOf('x')]).map(({ slug }) => slug)).toEqual([
    'c',
    'a',
    'b',
  ]);
});

test('no more are selected than a change set takes', () => {
  const given = Array.from({ length: MOST_SELECTED + 3 }, (_, at) => rowOf(`row-${at}`));
  expect(withRows([], given)).toHaveLength(MOST_SELECTED);
});

test('a range is the same from either end', () => {
  const expected = ['b', 'c', 'd'];
  expect(rowsBetween(rows, 'b', 'd').map(({ slug }) => slug)).toEqual(expected);
  expect(rowsBetween(rows, 'd', 'b').map(({ slug }) => slug)).toEqual(expected);
});

test('a range whose beginning is on another page is the row alone', () => {
  expect(rowsBetween(rows, 'z', 'c')).toEqual([rowOf('c')]);
  expect(rowsBetween(rows, null, 'c')).toEqual([rowOf('c')]);
});
