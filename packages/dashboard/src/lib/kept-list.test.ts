import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { keptList } from './kept-list';

const STORED_AS = 'rolegraph-test-list';

const list = keptList({
  storedAs: STORED_AS,
  schema: z.object({ name: z.string(), count: z.number() }),
  keyOf: ({ name }) => name,
  most: 2,
});

beforeEach(list.clear);

const names = () => list.read().map(({ name }) => name);

test('the latest comes first, the one of the same key gives way, and the oldest goes', () => {
  list.add({ name: 'a', count: 1 });
  list.add({ name: 'b', count: 1 });
  list.add({ name: 'a', count: 2 });
  expect(list.read()).toEqual([
    { name: 'a', count: 2 },
    { name: 'b', count: 1 },
  ]);
  list.add({ name: 'c', count: 1 });
  expect(names()).toEqual(['c', 'a']);
});

test('one is taken out by its key, and an empty list leaves nothing behind', () => {
  list.add({ name: 'a', count: 1 });
  list.add({ name: 'b', count: 1 });
  list.remove('a');
  expect(names()).toEqual(['b']);
  list.remove('b');
  expect(window.localStorage.getItem(STORED_AS)).toBeNull();
});

test('what another tab has written is shown, and what nobody could have written is nothing', () => {
  const { result } = renderHook(list.useList);
  const write = (text: string) =>
    act(() => {
      window.localStorage.setItem(STORED_AS, text);
      window.dispatchEvent(new StorageEvent('storage', { key: STORED_AS }));
    });
  write('[{"name":"a","count":1}]');
  expect(result.current).toEqual([{ name: 'a', count: 1 }]);
  write('[{"name":"a"}]');
  expect(result.current).toEqual([]);
});
