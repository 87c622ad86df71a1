import { expect } from 'vitest';
import type { ExhaustivePlan } from '../testkit/exhaustive-planner/plan-exhaustively.ts';

/** How many of the cases must have a best route of more than one step. */
const LEAST_SHARE_OF_STEPS = 0.4;

const SEEN_AT_TIMES = `3 steps, 4 steps, 5 steps, 2 routes, 3 routes, 4 routes, 5 routes,
  ALLOW_STEP_DOWN, AVOID, MAX_DETOUR, MAX_STEPS, MAX_STEP_GAP, VIA`.split(/,\s+/u);

/** Counts of what answers look like. */
export type PlanTally = { readonly cases: number; readonly counts: ReadonlyMap<string, number> };

/** Counts answers by the steps of the best route, the number of routes, and the limits named. */
export function tallyPlans(plans: readonly ExhaustivePlan[]): PlanTally {
  const counts = new Map<string, number>();
  for (const { routes, limitedBy } of plans) {
    const steps = routes[0]?.steps.length ?? 0;
    for (const key of [`${steps} steps`, `${routes.length} routes`, ...limitedBy]) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { cases: plans.length, counts };
}

/**
 * Expects that the cases could tell a wrong planner from a right one: many best routes have more
 * than one step, every number of steps is the best at times, and every limit is named at times.
 */
export function expectTellingCases({ cases, counts }: PlanTally): void {
  const direct = (counts.get('1 steps') ?? 0) + (counts.get('0 steps') ?? 0);
  expect((cases - direct) / cases).toBeGreaterThanOrEqual(LEAST_SHARE_OF_STEPS);
  expect([...counts.keys()]).toEqual(expect.arrayContaining(SEEN_AT_TIMES));
}
