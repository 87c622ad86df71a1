import type { SkillNeed } from './skill-needs.ts';

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

/** learn, gap and effort of design §4 for taking a role with these needs. */
export function stepMeasures(needs: readonly SkillNeed[], knownMove: boolean): StepMeasures {
  let newLevels = 0;
  let lacking = 0;
  let asked = 0;
  for (const { lack, level, importance } of needs) {
    newLevels += lack;
    // w = importance / 5; the fifth cancels out.
    lacking += importance * lack;
    asked += importance * level;
  }
  const gap = asked === 0 ? 0 : lacking / asked;
  return { newLevels, gap, effort: stepEffort(newLevels, gap, knownMove) };
}

/** The effort of a step with so many levels to gain over such a gap. */
export function stepEffort(newLevels: number, gap: number, knownMove: boolean): number {
  return newLevels * gap * (knownMove ? KNOWN_MOVE_FACTOR : 1) + CHANGE_COST;
}
