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

/** The greatest level that skills close to this one count for. */
export function credited({ creditedBy }: Snapshot, skill: number, held: Float64Array): number {
  const end = creditedBy.start[skill + 1] ?? 0;
  let most = 0;
  for (let at = creditedBy.start[skill] ?? end; at < end; at++) {
    most = Math.max(most, (creditedBy.credit[at] ?? 0) * (held[creditedBy.to[at] ?? 0] ?? 0));
  }
  return most;
}
