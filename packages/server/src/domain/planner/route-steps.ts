import type { Snapshot } from '../snapshot/snapshot.ts';
import { heldLevels, type Start } from './held-levels.ts';
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
    raiseToRole(snapshot, held, role);
    return step;
  });
}

/** Taking a role raises what is held to what it asks for, and lowers nothing (design §4). */
function raiseToRole({ requirements }: Snapshot, held: Float64Array, role: number): void {
  const end = requirements.start[role + 1] ?? 0;
  for (let at = requirements.start[role] ?? end; at < end; at++) {
    const skill = requirements.skill[at] ?? 0;
    held[skill] = Math.max(held[skill] ?? 0, requirements.level[at] ?? 0);
  }
}
