import { knownMove } from '../snapshot/known-move.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { effectiveRequirements } from './effective-requirements.ts';
import type { FoundRoute } from './plan-question.ts';
import { skillNeeds } from './skill-needs.ts';
import { type StepMeasures, stepMeasures } from './step-measures.ts';

/** What a route comes to, straight from the definitions, with `held` at its start. */
export function measureRoute(
  snapshot: Snapshot,
  held: Float64Array,
  { from, roles }: { readonly from: number | undefined; readonly roles: readonly number[] },
): FoundRoute {
  const standing = held.slice();
  const steps = roles.map((role, at): StepMeasures => {
    const requirements = effectiveRequirements(snapshot, role);
    const before = at === 0 ? from : roles[at - 1];
    const isKnown = knownMove(snapshot, before, role) !== null;
    const measures = stepMeasures(skillNeeds(snapshot, requirements, standing), isKnown);
    for (const { skill, level } of requirements) {
      standing[skill] = Math.max(standing[skill] ?? 0, level);
    }
    return measures;
  });
  return {
    roles,
    effort: steps.reduce((sum, { effort }) => sum + effort, 0),
    largestGap: Math.max(...steps.map(({ gap }) => gap)),
    newLevels: steps.reduce((sum, { newLevels }) => sum + newLevels, 0),
  };
}
