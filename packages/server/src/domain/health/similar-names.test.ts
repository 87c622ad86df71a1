import { expect, test } from 'vitest';
import { likestName } from './similar-names.ts';

const learning = { name: 'Machine Learning', aliases: ['ML', 'Statistical learning'] };

test.each([
  ['machine learning', 'Machine Learning', 'SAME_NAME'],
  ['ml', 'ML', 'SAME_ALIAS'],
  ['Learning, machine', 'Machine Learning', 'ALIKE'],
  ['Machine learnin', 'Machine Learning', 'ALIKE'],
  ['Statistical learnings', 'Statistical learning', 'ALIKE'],
])('%s is like %s: %s', (given, name, likeness) => {
  expect(likestName([given], learning)).toEqual({ given, name, likeness });
});

test.each(['Deep learning', 'MK', 'M', '', '!'])('%j is like none of its names', (given) => {
  expect(likestName([given], learning)).toBeNull();
});

test('of several names the likest counts, whichever was given first', () => {
  expect(likestName(['Machine learnin', 'ml'], learning)).toMatchObject({ likeness: 'SAME_ALIAS' });
  expect(likestName([], learning)).toBeNull();
});
