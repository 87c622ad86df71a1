import { rowLinks } from '../snapshot/compressed-rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** A skill by its index in the snapshot, and the level held in it, from 0 to 5. */
export type HeldSkill = { readonly skill: number; readonly level: number };

/** What a plan may start from; the greatest level of all counts. */
export type Start = {
  /** Index of the role that is left, if any. */
  readonly from?: number | undefined;
  /** Skills of a person; what they build on is taken to be held as well. */
  readonly profile?: readonly HeldSkill[] | undefined;
  /** Further skills, counted as they are given. */
  readonly assume?: readonly HeldSkill[] | undefined;
};

/** H of design §4: the level held in each skill, by its index, 0 where none. */
export function heldLevels(snapshot: Snapshot, start: Start): Float64Array {
  const held = new Float64Array(snapshot.skills.length);
  const raise = ({ skill, level }: HeldSkill) => {
    held[skill] = Math.max(held[skill] ?? 0, level);
  };
  if (start.from !== undefined) takeRole(snapshot, held, start.from);
  start.profile?.forEach(raise);
  assumedPrerequisites(snapshot, start.profile ?? []).forEach(raise);
  start.assume?.forEach(raise);
  return held;
}

/** Raises H to R(role), level by level; never lowers it. */
export function takeRole({ requirements }: Snapshot, held: Float64Array, role: number): void {
  const { start, skill, level } = requirements;
  const end = start[role + 1] ?? 0;
  for (let at = start[role] ?? end; at < end; at++) {
    const of = skill[at] ?? 0;
    held[of] = Math.max(held[of] ?? 0, level[at] ?? 0);
  }
}

/** What a profile's skills build on, transitively, each at the greatest BUILDS_ON level that asks for it. */
export function assumedPrerequisites(
  snapshot: Snapshot,
  profile: readonly HeldSkill[],
): readonly HeldSkill[] {
  const levels = new Map<number, number>();
  const open = profile.filter(({ level }) => level > 0).map(({ skill }) => skill);
  const seen = new Set(open);
  for (let skill = open.pop(); skill !== undefined; skill = open.pop()) {
    for (const { to, value } of rowLinks(snapshot.prerequisites, skill)) {
      levels.set(to, Math.max(levels.get(to) ?? 0, value));
      if (!seen.has(to)) open.push(to);
      seen.add(to);
    }
  }
  return [...levels]
    .map(([skill, level]) => ({ skill, level }))
    .filter(({ skill, level }) => level > given(profile, skill))
    .toSorted((a, b) => a.skill - b.skill);
}

function given(profile: readonly HeldSkill[], skill: number): number {
  return Math.max(0, ...profile.filter((one) => one.skill === skill).map(({ level }) => level));
}
