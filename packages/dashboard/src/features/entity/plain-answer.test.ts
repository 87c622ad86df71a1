import { expect, test } from 'vitest';
import { plainAnswer } from './plain-answer';

test('what the client adds for itself is left out, however deep, and all else is kept', () => {
  const given = {
    __typename: 'Role',
    kind: 'Role',
    slug: 'clerk',
    group: null,
    requires: [{ __typename: 'Skill', name: 'Filing', level: 3 }],
  };
  expect(plainAnswer(given)).toEqual({
    kind: 'Role',
    slug: 'clerk',
    group: null,
    requires: [{ name: 'Filing', level: 3 }],
  });
});
