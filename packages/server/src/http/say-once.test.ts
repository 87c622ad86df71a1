import { expect, test } from 'vitest';
import { sayOnce } from './say-once.ts';

const at = (line: number) => ({ line, column: 1 });

test('a sentence about several places is said once, with all of them', () => {
  const actual = sayOnce([
    { message: 'Unknown directive "@aa".', locations: [at(1)] },
    { message: 'Unknown field.', locations: [at(2)] },
    { message: 'Unknown directive "@aa".', locations: [at(3), at(4)] },
    { message: 'Unknown directive "@aa".', locations: [at(5)] },
  ]);
  expect(actual).toEqual([
    { message: 'Unknown directive "@aa".', locations: [at(1), at(3), at(4), at(5)] },
    { message: 'Unknown field.', locations: [at(2)] },
  ]);
});

test('what fails at two places of an answer is said of both', () => {
  const errors = [
    { message: 'There is no such role.', path: ['a'], locations: [at(1)] },
    { message: 'There is no such role.', path: ['b'], locations: [at(2)] },
  ];
  expect(sayOnce(errors)).toEqual(errors);
});
