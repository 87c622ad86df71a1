import { expect, test } from 'vitest';
import { evidenceOf } from '../../testing/fixtures';
import { apiPlanOf, needOf } from '../../testing/plan-fixtures';
import { toDirectPlan } from './plan-model';

test('what is to learn and to raise is put into its stages, the most important first', () => {
  const actual = toDirectPlan(
    apiPlanOf({
      kept: [needOf('SQL', { heldLevel: 3, stage: 0 })],
      raise: [needOf('Algebra', { heldLevel: 1, stage: 1, importance: 1 })],
      learn: [
        needOf('Statistics', { stage: 2 }),
        needOf('Python', { stage: 1, importance: 5 }),
        needOf('Calculus', { stage: 1, importance: 1 }),
      ],
    }),
  );
  expect(actual?.counts).toEqual({ kept: 1, raise: 1, learn: 3 });
  expect(
    actual?.stages.map(({ number, needs }) => [number, ...needs.map(({ skill }) => skill.name)]),
  ).toEqual([
    [1, 'Python', 'Algebra', 'Calculus'],
    [2, 'Statistics'],
  ]);
});

test('a need that the role names has the basis of that statement', () => {
  const actual = toDirectPlan(apiPlanOf({ learn: [needOf('Python')] }));
  expect(actual?.stages[0]?.needs[0]).toMatchObject({ basis: 'ARTICLE', gradeBasis: 'EDITORIAL' });
});

test.each([
  { givenEvidence: [], expectedBasis: 'EDITORIAL' },
  { givenEvidence: [evidenceOf('So.')], expectedBasis: 'ARTICLE' },
])('an implied need rests on its evidence: $expectedBasis', ({ givenEvidence, expectedBasis }) => {
  const given = needOf('Python', { implied: true, evidence: givenEvidence });
  const actual = toDirectPlan(apiPlanOf({ learn: [given] }))?.stages[0]?.needs[0];
  expect(actual?.basis).toBe(expectedBasis);
  expect(actual?.gradeBasis).toBeUndefined();
});
