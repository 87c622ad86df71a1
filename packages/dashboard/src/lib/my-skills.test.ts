import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { readMySkills, useMySkills } from './my-skills';

const KEY = 'rolegraph-my-skills';

afterEach(() => {
  vi.restoreAllMocks();
  const { result } = renderHook(() => useMySkills());
  act(() => result.current.replace([]));
});

test('a level stays in the browser', () => {
  const { result } = renderHook(() => useMySkills());
  act(() => result.current.setLevel('python', 3));
  act(() => result.current.setLevel('sql', 2));
  expect(result.current.skills).toEqual([
    { slug: 'python', level: 3 },
    { slug: 'sql', level: 2 },
  ]);
  expect(window.localStorage.getItem(KEY)).toBe('python.3~sql.2');
});

test('nothing is kept once the last skill is taken away', () => {
  const { result } = renderHook(() => useMySkills());
  act(() => result.current.setLevel('python', 3));
  act(() => result.current.setLevel('python', null));
  expect(result.current.skills).toEqual([]);
  expect(window.localStorage.getItem(KEY)).toBeNull();
});

test('a change in another tab shows', () => {
  const { result } = renderHook(() => useMySkills());
  act(() => {
    window.localStorage.setItem(KEY, 'git.4');
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
  });
  expect(result.current.skills).toEqual([{ slug: 'git', level: 4 }]);
});

test('the list is the same object until it changes', () => {
  const { result, rerender } = renderHook(() => useMySkills());
  act(() => result.current.setLevel('python', 3));
  const given = result.current.skills;
  rerender();
  expect(result.current.skills).toBe(given);
});

test('a browser that stores nothing keeps the skills until the page is left', () => {
  const refusal = () => {
    throw new DOMException('storage is off', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refusal);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refusal);
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refusal);
  const { result } = renderHook(() => useMySkills());
  act(() => result.current.setLevel('python', 3));
  expect(readMySkills()).toEqual([{ slug: 'python', level: 3 }]);
});
