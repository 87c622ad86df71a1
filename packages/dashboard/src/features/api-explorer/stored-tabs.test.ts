import { afterEach, expect, test } from 'vitest';
import { readStoredTabs, textsOfQuestion } from './stored-tabs';

afterEach(() => window.localStorage.clear());

test('a question of the address is shown with its variables laid out', () => {
  const actual = textsOfQuestion({ query: '{ a }', variables: { b: 1 } }, []);
  expect(actual).toEqual({ query: '{ a }', variables: '{\n  "b": 1\n}' });
});

test('a tab that asks the same is opened as it was typed', () => {
  const given = { query: '{ a }', variables: '{"b":   1}' };
  expect(textsOfQuestion({ query: '{ a }', variables: { b: 1 } }, [given])).toBe(given);
  expect(textsOfQuestion({ query: '{ a }', variables: { b: 2 } }, [given])).not.toBe(given);
  expect(textsOfQuestion({ query: '{ c }', variables: { b: 1 } }, [given])).not.toBe(given);
});

test('a text that is not JSON yet stays as it is', () => {
  const given = { query: '{ a }', variables: '{"b": ' };
  expect(textsOfQuestion({ query: '{ a }', variables: '{"b": ' }, [given])).toBe(given);
});

test('the tabs of the last visit are read, and bent ones count as none', () => {
  expect(readStoredTabs()).toEqual([]);
  window.localStorage.setItem('graphiql:tabState', '{"tabs":[{"query":"{ a }","variables":null}]}');
  expect(readStoredTabs()).toEqual([{ query: '{ a }', variables: '' }]);
  window.localStorage.setItem('graphiql:tabState', '{"tabs":7}');
  expect(readStoredTabs()).toEqual([]);
});
