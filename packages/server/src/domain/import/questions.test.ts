import { describe, expect, test } from 'vitest';
import { skillNode, skillRow } from '../../../../../tests/testkit/dataset-rows.ts';
import {
  type AskedQuestion,
  answersTo,
  type Candidate,
  countRowsOf,
  groupCandidates,
  type Question,
  sayQuestion,
  sortQuestions,
} from './questions.ts';

const [x, y, z] = ['x', 'y', 'z'].map((word) => skillNode(word));
const [a, b, c] = ['a', 'b', 'c'].map((word, at) =>
  skillRow(word, { place: { file: 'skills.csv', row: at + 2 } }),
);
const mayBe = (row = a, entity = x) => ({ row, entity }) as Candidate;

const asQuestion = (...candidates: Candidate[]): Question => ({
  candidates,
  answers: answersTo(candidates, {
    keysOf: (entity) => [`onet:${entity}`],
    idsOf: ({ externalId }) => [externalId],
    newId: (externalId) => `new ${externalId}`,
  }),
});

const asked = (number: number, isWaiting: boolean, { answers }: Question): AskedQuestion => ({
  number,
  isWaiting,
  answers,
});

test('what has a row or an entity in common is one question, also by others', () => {
  const groups = groupCandidates([mayBe(a, x), mayBe(b, y), mayBe(c, z), mayBe(b, x)]);
  expect(groups.map((group) => group.map(({ row, entity }) => row.name + entity.id))).toEqual([
    ['ax', 'by', 'bx'],
    ['cz'],
  ]);
});

test('what has more answers than a review can decide is several questions', () => {
  const rows = Array.from({ length: 300 }, (_, at) => skillRow(`row ${at}`));
  const [first = [], second = [], ...others] = groupCandidates(rows.map((row) => mayBe(row, x)));
  expect([first.length, second.length, others.length]).toEqual([250, 50, 0]);
  expect(asQuestion(...first).answers).toHaveLength(500);
  const entities = Array.from({ length: 600 }, (_, at) => skillNode(`entity ${at}`));
  const [one = []] = groupCandidates(entities.map((entity) => mayBe(a, entity)));
  expect(asQuestion(...one).answers).toHaveLength(500);
});

test('each candidate may get the id of the row beside its own, or the row is new', () => {
  const { answers } = asQuestion(mayBe(a, x), mayBe(a, y));
  expect(answers).toMatchObject([
    { what: 'UPDATE_ENTITY', entity: 'x', expectedVersion: 1, externalIds: ['onet:x', 'esco:a'] },
    { what: 'UPDATE_ENTITY', entity: 'y', externalIds: ['onet:y', 'esco:a'] },
    { what: 'CREATE_ENTITY', id: 'new esco:a', name: 'a', fields: { category: 'DOMAIN' } },
  ]);
});

test('a row counts once, however many entities it may be', () => {
  const questions = [asQuestion(mayBe(a, x), mayBe(a, y)), asQuestion(mayBe(b, z), mayBe(c, z))];
  expect(countRowsOf(questions)).toBe(3);
  expect(countRowsOf([])).toBe(0);
});

describe('a question says', () => {
  test('which entities a row may be', () => {
    expect(sayQuestion('ESCO v9', [mayBe(a, x), mayBe(a, y), mayBe(a, z)])).toBe(
      'Import of ESCO v9: row 2 of skills.csv, “a” (esco:a), may be “x”, “y” or “z”, or it may be new. Accept the one answer that is right, and reject the others.',
    );
  });

  test('which rows an entity may be', () => {
    expect(sayQuestion('ESCO v9', [mayBe(a, x), mayBe(b, x)])).toBe(
      'Import of ESCO v9: row 2 of skills.csv, “a” (esco:a), may be “x”; row 3 of skills.csv, “b” (esco:b), may be “x”, or each may be new. Accept one answer for each row at most, and reject the others.',
    );
  });
});

describe('a question is', () => {
  const question = asQuestion(mayBe(a, x), mayBe(a, y));

  test('asked where nobody has asked it', () => {
    const other = asked(5, true, asQuestion(mayBe(b, x), mayBe(b, y)));
    expect(sortQuestions([question], [other], 'esco')).toEqual({
      open: [question],
      waiting: [],
      rejected: [],
    });
  });

  test('not asked while its row waits for an answer, whatever else it may be by now', () => {
    const before = asked(5, true, asQuestion(mayBe(a, x), mayBe(a, z)));
    expect(sortQuestions([question], [before], 'esco')).toEqual({
      open: [],
      waiting: [5],
      rejected: [],
    });
  });

  test('not asked again once all answers were rejected, but where others come into question', () => {
    const before = asked(5, false, asQuestion(mayBe(a, y), mayBe(a, x)));
    const wider = asQuestion(mayBe(a, x), mayBe(a, y), mayBe(a, z));
    expect(sortQuestions([question], [before], 'esco').rejected).toEqual([5]);
    expect(sortQuestions([wider], [before], 'esco').open).toEqual([wider]);
  });
});
