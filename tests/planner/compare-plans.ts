import { expect } from 'vitest';
import type { Snapshot } from '../../packages/server/src/domain/snapshot/snapshot.ts';
import type { Route } from '../testkit/exhaustive-planner/every-route.ts';
import {
  type ExhaustivePlan,
  planExhaustively,
} from '../testkit/exhaustive-planner/plan-exhaustively.ts';
import type { Question } from '../testkit/exhaustive-planner/question.ts';
import type { World } from '../testkit/exhaustive-planner/world.ts';
import { askPlanner, type PlannedRoute } from './ask-planner.ts';

/** One graph, as the planner and as the definitions read it. */
export type BothReadings = { readonly snapshot: Snapshot; readonly world: World };

/** Measures may differ by the order of a sum, and by no more. */
const CLOSE = 1e-9;

/**
 * Expects the planner to answer a question as the definitions do: the same routes in the same
 * order, the same measures, the same limits, and exactly. Returns what the definitions answer.
 */
export function expectSamePlan(
  { snapshot, world }: BothReadings,
  question: Question,
): ExhaustivePlan {
  const expected = planExhaustively(world, question);
  const actual = askPlanner(snapshot, question);
  const expectedRoutes = expected.routes.map(measuresOf);
  const actualAnswer = answerOf(actual.routes, actual.limitedBy.toSorted(), actual.exact);
  const expectedAnswer = answerOf(expectedRoutes, expected.limitedBy, true);
  expect(actualAnswer, `${actualAnswer} is not ${expectedAnswer}`).toBe(expectedAnswer);
  expectSameMeasures(
    [actual.direct, ...actual.routes],
    [measuresOf(expected.direct), ...expectedRoutes],
  );
  return expected;
}

/** What must be just the same, in one line. */
function answerOf(
  routes: readonly PlannedRoute[],
  limitedBy: readonly string[],
  exact: boolean,
): string {
  const told = routes.map(({ roles }) => roles.join(' > ')).join(' | ');
  return `[${told}] limited by [${limitedBy.join(' ')}] ${exact ? 'exact' : 'not exact'}`;
}

function measuresOf({ roles, effort, largestGap, total }: Route): PlannedRoute {
  return { roles, effort, largestGap, newLevels: total };
}

function expectSameMeasures(
  actual: readonly PlannedRoute[],
  expected: readonly PlannedRoute[],
): void {
  const apart = expected.filter((one, at) => {
    const other = actual[at];
    return !(
      other &&
      Math.abs(one.effort - other.effort) <= CLOSE &&
      Math.abs(one.largestGap - other.largestGap) <= CLOSE &&
      Math.abs(one.newLevels - other.newLevels) <= CLOSE
    );
  });
  if (apart.length > 0) {
    const [told, meant] = [JSON.stringify(actual), JSON.stringify(expected)];
    expect(actual, `${told} is not ${meant}`).toEqual(expected);
  }
}
