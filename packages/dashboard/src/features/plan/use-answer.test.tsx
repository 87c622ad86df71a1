import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { apiDirectOf, apiPlanOf, apiRouteOf, apiStepOf, needOf } from '../../testing/plan-fixtures';
import { renderPage } from '../../testing/render-page';
import type { PlanRoute } from './plan-model';
import { readPlan } from './read-plan';
import { useAnswer } from './use-answer';

function Answer({ route }: { route: PlanRoute }) {
  return <p>{useAnswer(route)}</p>;
}

type Counts = { learn: number; raise: number; kept: number; stages?: number };

/** A step with so many skills of each sort, in so many stages. */
function partsOf({ learn, raise, kept, stages = 1 }: Counts) {
  const needs = (count: number, name: string, heldLevel: number) =>
    Array.from({ length: count }, (_, at) =>
      needOf(`${name}${at}`, { heldLevel, stage: 1 + (at % stages) }),
    );
  return {
    learn: needs(learn, 'learn', 0),
    raise: needs(raise, 'raise', 1),
    kept: needs(kept, 'kept', 3).map((need) => ({ ...need, stage: 0 })),
  };
}

function showAnswer(route: ReturnType<typeof apiDirectOf>) {
  const read = readPlan(apiPlanOf({ routes: [route] }))?.routes[0];
  if (!read) throw new Error('the plan was not read');
  renderPage(<Answer route={read} />);
  return screen.getByRole('paragraph');
}

test.each<[Counts, string]>([
  [{ learn: 11, raise: 3, kept: 7, stages: 4 }, 'Four stages, 11 skills to learn, 3 to raise.'],
  [{ learn: 1, raise: 1, kept: 1 }, 'One stage, 1 skill to learn, 1 to raise.'],
  [{ learn: 14, raise: 0, kept: 0, stages: 13 }, '13 stages, 14 skills to learn.'],
  [{ learn: 0, raise: 1, kept: 4 }, 'One stage, 1 skill to raise.'],
  [{ learn: 0, raise: 2, kept: 0 }, 'One stage, 2 skills to raise.'],
  [
    { learn: 0, raise: 0, kept: 9 },
    'Nothing to learn: you already have all 9 skills that it asks for.',
  ],
  [
    { learn: 0, raise: 0, kept: 1 },
    'Nothing to learn: you already have the 1 skill that it asks for.',
  ],
  [{ learn: 0, raise: 0, kept: 0 }, 'What this role asks for is not known yet.'],
])('%o is answered by: %s', (givenCounts, expectedSentence) => {
  expect(showAnswer(apiDirectOf(partsOf(givenCounts)))).toHaveTextContent(expectedSentence);
});

test('several steps are counted as well', () => {
  const first = apiStepOf('Developer', partsOf({ learn: 4, raise: 0, kept: 1, stages: 2 }));
  const second = apiStepOf('Architect', { learn: [needOf('Design')] });
  expect(showAnswer(apiRouteOf(first, second))).toHaveTextContent(
    'Three stages in two steps, 5 skills to learn.',
  );
});
