import { expect, test } from 'vitest';
import { keyCaps, SHORTCUTS } from './shortcuts';

test('no keys stand for two things, and none are the beginning of others', () => {
  const all: readonly string[] = Object.values(SHORTCUTS);
  expect(new Set(all).size).toBe(all.length);
  for (const keys of all) {
    expect(all.filter((other) => other.startsWith(`${keys} `))).toEqual([]);
  }
});

test('keys are named as the keyboard names them', () => {
  expect(keyCaps('mod+K', true)).toEqual(['⌘', 'K']);
  expect(keyCaps('mod+K', false)).toEqual(['Ctrl', 'K']);
  expect(keyCaps('g h', false)).toEqual(['g', 'h']);
});
