import { expect, test } from 'vitest';
import { sentenceParts } from './sentence-parts';

test.each([
  ['Remove: Data Engineer uses Java', ['Remove: ', 'Data Engineer uses Java']],
  ['Change: A requires B: level', ['Change: ', 'A requires B: level']],
  ['Create the skill X: a story', ['', 'Create the skill X: a story']],
])('what is done is told from what it is done to: %s', (given, expected) => {
  expect(sentenceParts(given)).toEqual(expected);
});
