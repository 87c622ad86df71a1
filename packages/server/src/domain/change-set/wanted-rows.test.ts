import { describe, expect, test } from 'vitest';
import {
  deprecate,
  merge,
  remove,
  state,
  update,
} from '../../../../../tests/testkit/write-changes.ts';
import { wantedRows } from './wanted-rows.ts';

/** Whether the reader gets by with these rows is tried on a database, in tests/api/write. */
describe('the rows that operations can have to do with', () => {
  test('are found by the slug that an earlier operation gives, however many times', () => {
    const wanted = wantedRows([
      update('Skill', 'id-a', 1, { slug: 'b' }),
      update('Skill', 'skill/b', 2, { slug: 'c' }),
      merge('SKILL/c', 'skill/d'),
    ]);
    expect(wanted.merged).toEqual(['SKILL/c', 'skill/b', 'id-a', 'skill/d']);
  });

  test('are found by the external id that an earlier operation gives', () => {
    const wanted = wantedRows([
      update('Skill', 'id-a', 1, { externalIds: ['esco:1'] }),
      deprecate('Skill', 'esco:1', 2),
    ]);
    expect(wanted.deprecated).toEqual(['esco:1', 'id-a']);
  });

  test('are pairs by all that their ends may mean', () => {
    const wanted = wantedRows([
      update('Skill', 'id-a', 1, { slug: 'b' }),
      state('role/r REQUIRES skill/b'),
      remove('role/r REQUIRES skill/b', 1),
    ]);
    const pairs = wanted.pairs.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs)).toEqual(new Set(['role/r skill/b', 'role/r id-a']));
  });
});
