import type { Snapshot } from '../snapshot/snapshot.ts';
import { takeRole } from './held-levels.ts';
import { measureStep } from './measure-step.ts';
import type { FoundRoute } from './plan-question.ts';

/** Measures routes, straight from the definitions, with `held` at their start. */
export function routeMeasurer(
  snapshot: Snapshot,
  held: Float64Array,
  from: number | undefined,
): (roles: readonly number[]) => FoundRoute {
  const standing = held.slice();
  return (roles) => {
    standing.set(held);
    const steps = roles.map((role, at) => {
      const before = at === 0 ? from : roles[at - 1];
      const measures = measureStep(snapshot, standing, { before, role });
      takeRole(snapshot, standing, role);
      return measures;
    });
    return {
      roles,
      effort: steps.reduce((sum, { effort }) => sum + effort, 0),
      largestGap: Math.max(...steps.map(({ gap }) => gap)),
      newLevels: steps.reduce((sum, { newLevels }) => sum + newLevels, 0),
    };
  };
}
