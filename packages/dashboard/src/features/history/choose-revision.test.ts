import { expect, test } from 'vitest';
import { chooseRevision } from './choose-revision';

test.each([
  [{}, 5, { from: 5, to: undefined }],
  [{ from: 5 }, 2, { from: 2, to: 5 }],
  [{ from: 2, to: 5 }, 5, { from: 2, to: undefined }],
  [{ from: 2, to: 5 }, 9, { from: 2, to: 9 }],
  [{ from: 2, to: 9 }, 3, { from: 3, to: 9 }],
  [{ to: 9 }, 9, { from: undefined, to: undefined }],
])('of %o, %i chosen as well makes %o', (given, revision, expected) => {
  expect(chooseRevision(given, revision)).toEqual(expected);
});
