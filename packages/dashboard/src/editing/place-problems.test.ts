import { expect, test } from 'vitest';
import { NO_ANSWER } from '../lib/trouble';
import { OPERATIONS } from '../testing/editing-fixtures';
import { placeProblems } from './place-problems';

const operations = [OPERATIONS.create, OPERATIONS.state];

test('every problem is placed at its operation and field, without its place before it', () => {
  const problems = [
    { field: 'changes[0].createSkill.name', message: 'name: "SQL" is taken; choose another.' },
    { field: 'changes[1].require.skill', message: 'there is no skill called "x".' },
    { field: 'changes[1].require', message: 'nothing would change.', currentVersion: 5 },
  ];
  expect(placeProblems({ ...NO_ANSWER, problems }, operations)).toEqual([
    { at: 0, field: 'name', message: '"SQL" is taken; choose another.', currentVersion: undefined },
    { at: 1, field: 'to', message: 'There is no skill called "x".', currentVersion: undefined },
    { at: 1, field: null, message: 'Nothing would change.', currentVersion: 5 },
  ]);
});

test('a refusal of one operation alone is placed by its field', () => {
  const trouble = {
    ...NO_ANSWER,
    field: 'changes[1].require.rank',
    message: 'changes[1].require.rank: it is for editors.',
  };
  expect(placeProblems(trouble, operations)).toMatchObject([
    { at: 1, field: 'rank', message: 'It is for editors.' },
  ]);
});

test('what is about something else is placed nowhere', () => {
  const message = 'reason is empty.';
  expect(placeProblems({ ...NO_ANSWER, field: 'reason', message }, operations)).toEqual([]);
  expect(placeProblems(null, operations)).toEqual([]);
});
