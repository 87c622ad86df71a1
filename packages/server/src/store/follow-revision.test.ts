import { expect, test } from 'vitest';
import { pauseAfter } from './follow-revision.ts';

test('however long the database was away, the next question comes within half a second', () => {
  const actual = [0, 1, 3, 10, 1_000].map((failures) => pauseAfter(failures));
  expect(actual).toEqual([200, 400, 500, 500, 500]);
});

test('who asks more rarely than that goes on doing so', () => {
  expect(pauseAfter(3, 60_000)).toBe(60_000);
});
