import type { Snapshot } from '../snapshot/snapshot.ts';
import { heldLevels, type Start, takeRole } from './held-levels.ts';
import { type PlanStep, planStep } from './plan-step.ts';

/** The steps of a route over these roles: each is taken with what the ones before it have taught. */
export function routeSteps(
  snapshot: Snapshot,
  start: Start,
  roles: readonly number[],
): readonly PlanStep[] {
  const held = heldLevels(snapshot, start);
  return roles.map((role, at) => {
    const from = at === 0 ? start.from : roles[at - 1];
    const step = planStep(snapshot, held, { from, role });
    takeRole(snapshot, held, role);
    return step;
  });
}
