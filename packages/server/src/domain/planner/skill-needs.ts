import { rowLinks } from '../snapshot/compressed-rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Requirement } from './effective-requirements.ts';

/** A requirement, beside what is held of it. */
export type SkillNeed = Requirement & {
  /** H(s): the level held in the skill itself, which may exceed what is asked for. */
  readonly held: number;
  /** Levels that count because skills close to it are held. */
  readonly credit: number;
  /** level − have(s): the levels to gain. */
  readonly lack: number;
};

/** have(s) and lack(s) of design §4 for each requirement. */
export function skillNeeds(
  snapshot: Snapshot,
  requirements: readonly Requirement[],
  held: Float64Array,
): readonly SkillNeed[] {
  return requirements.map((requirement) => {
    const own = held[requirement.skill] ?? 0;
    const have = Math.min(
      requirement.level,
      Math.max(own, credited(snapshot, requirement.skill, held)),
    );
    const credit = have - Math.min(requirement.level, own);
    return { ...requirement, held: own, credit, lack: requirement.level - have };
  });
}

function credited(snapshot: Snapshot, skill: number, held: Float64Array): number {
  let most = 0;
  for (const { to, value } of rowLinks(snapshot.creditedBy, skill)) {
    most = Math.max(most, value * (held[to] ?? 0));
  }
  return most;
}
