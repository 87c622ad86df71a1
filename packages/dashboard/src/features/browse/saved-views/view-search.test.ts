import { expect, test } from 'vitest';
import { readBrowseState } from '../browse-state';
import { KIND_LISTS } from '../lists/kind-lists';
import { readView, writeView } from './view-search';

const list = KIND_LISTS.Role;

test('a view keeps what narrows, orders and lays out a list, and neither page nor ticks', () => {
  const search = {
    q: '3 & more',
    where: 'any~name.has.a!~b~seniority.min.3',
    sort: '-seniority',
    columns: 'name~tools~group',
    dense: true,
  } as const;
  const given = readBrowseState(list, { ...search, page: 3, pick: 'data-engineer' });
  const saved = writeView(list, given);
  expect(saved).toMatch(/^[\w%&=+*.~!()-]+$/);
  expect(readView(saved)).toEqual(search);
  expect(readBrowseState(list, readView(saved))).toEqual({ ...given, page: 1, picked: [] });
});

test('a list as it usually is is a view, too', () => {
  expect(writeView(list, readBrowseState(list, {}))).toBe('');
  expect(readView('')).toEqual({});
});
