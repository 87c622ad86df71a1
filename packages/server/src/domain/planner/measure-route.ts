import { knownMove } from '../snapshot/known-move.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { takeRole } from './held-levels.ts';
import type { FoundRoute } from './plan-question.ts';
import { credited } from './skill-needs.ts';
import { type StepMeasures, stepEffort } from './step-measures.ts';

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

/** learn, gap and effort of design §4 for taking a role after another one, or as the first. */
export function measureStep(
  snapshot: Snapshot,
  held: Float64Array,
  { before, role }: { readonly before: number | undefined; readonly role: number },
): StepMeasures {
  const { start, skill, level, importance, weights } = snapshot.requirements;
  let newLevels = 0;
  let lacking = 0;
  const end = start[role + 1] ?? 0;
  for (let at = start[role] ?? end; at < end; at++) {
    const of = skill[at] ?? 0;
    const asked = level[at] ?? 0;
    const own = held[of] ?? 0;
    if (own >= asked) continue;
    const lack = asked - Math.min(asked, Math.max(own, credited(snapshot, of, held)));
    newLevels += lack;
    lacking += (importance[at] ?? 0) * lack;
  }
  const weight = weights[role] ?? 0;
  const gap = weight === 0 ? 0 : lacking / weight;
  const isKnown = knownMove(snapshot, before, role) !== null;
  return { newLevels, gap, effort: stepEffort(newLevels, gap, isKnown) };
}
