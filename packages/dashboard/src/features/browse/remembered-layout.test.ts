import { beforeEach, expect, test } from 'vitest';
import { usualLayout } from './browse-state';
import { KIND_LISTS } from './lists/kind-lists';
import { rememberedLayout, rememberLayout } from './remembered-layout';

const list = KIND_LISTS.Tool;
const KEY = 'rolegraph-list-Tool';

beforeEach(() => window.localStorage.clear());

test('a layout is kept for the next visit, for its kind alone', () => {
  const givenLayout = { columns: ['name', 'roles'], size: 25, dense: true } as const;
  rememberLayout(list, givenLayout);
  expect(rememberedLayout(list)).toEqual(givenLayout);
  expect(rememberedLayout(KIND_LISTS.Role)).toEqual(usualLayout(KIND_LISTS.Role));
});

test.each(['{', '7', '{"columns":["name"],"size":7,"dense":false}', '{"columns":[]}'])(
  'what is kept but cannot be read counts as nothing: %s',
  (givenText) => {
    window.localStorage.setItem(KEY, givenText);
    expect(rememberedLayout(list)).toEqual(usualLayout(list));
  },
);

test('a column that there is no more is left out', () => {
  window.localStorage.setItem(KEY, '{"columns":["name","colour"],"size":50,"dense":false}');
  expect(rememberedLayout(list).columns).toEqual(['name']);
});
