import { knownMove } from '../snapshot/known-move.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { credited } from './skill-needs.ts';

/** A known move is this much easier than one that nobody is known to have made (design §4). */
const KNOWN_MOVE_FACTOR = 0.85;
/** What any change of job costs, however little there is to learn (design §4). */
export const CHANGE_COST = 0.5;

/** What a step asks for, in numbers. */
export type StepMeasures = {
  /** learn(r|H): levels to gain. */
  readonly newLevels: number;
  /** gap(r|H), from 0 to 1. */
  readonly gap: number;
  /** learn · gap · f + 0.5. */
  readonly effort: number;
};

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

/** The effort of a step with so many levels to gain over such a gap. */
export function stepEffort(newLevels: number, gap: number, knownMove: boolean): number {
  return newLevels * gap * (knownMove ? KNOWN_MOVE_FACTOR : 1) + CHANGE_COST;
}
