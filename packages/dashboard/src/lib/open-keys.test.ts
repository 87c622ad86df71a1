import { expect, test } from 'vitest';
import { readOpenKeys, toggleOpenKey } from './open-keys';

test('a key that is turned over twice leaves no trace in the address', () => {
  const actualOnce = toggleOpenKey(undefined, 'needs.python');
  expect(actualOnce).toBe('needs.python');
  expect(toggleOpenKey(actualOnce, 'needs.python')).toBeUndefined();
});

test('several parts stay open side by side', () => {
  const givenOpen = 'needs.python~tools.pandas';
  expect(toggleOpenKey(givenOpen, 'needs.sql')).toBe('needs.python~tools.pandas~needs.sql');
  expect([...readOpenKeys(givenOpen)]).toEqual(['needs.python', 'tools.pandas']);
});

test('an empty or broken list opens nothing', () => {
  expect(readOpenKeys('').size).toBe(0);
  expect(readOpenKeys('~~').size).toBe(0);
});
