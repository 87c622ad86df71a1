import { expect, test } from 'vitest';
import { nameKey } from './name-key.ts';

test.each([
  ['case', 'Machine Learning', 'machine LEARNING'],
  ['white space around it', '  SQL ', 'SQL'],
  ['compatibility forms', 'ＮＬＰ', 'NLP'],
  ['composed and decomposed accents', 'Cafe\u0301', 'Café'],
  ['letters that fold to two', 'Straße', 'STRASSE'],
])('two names that differ only in %s are one name', (_, givenName, givenOther) => {
  expect(nameKey(givenName)).toBe(nameKey(givenOther));
});

test('names that differ in a letter or a sign stay apart', () => {
  const givenNames = ['C', 'C++', 'C#', 'R', 'NLP Engineer', 'NLP Scientist'];
  expect(new Set(givenNames.map(nameKey)).size).toBe(givenNames.length);
});
