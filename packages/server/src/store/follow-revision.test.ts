import { expect, test } from 'vitest';
import { pauseAfter } from './follow-revision.ts';

test('however long the database was away, the next question comes within two seconds', () => {
  const actual = [0, 1, 3, 10, 1_000].map((failures) => pauseAfter(failures));
  expect(actual).toEqual([200, 400, 1_600, 2_000, 2_000]);
});

test('who asks more rarely than that goes on doing so', () => {
  expect(pauseAfter(3, 60_000)).toBe(60_000);
});
