import { heldLevels } from '../../../packages/server/src/domain/planner/held-levels.ts';
import type { Snapshot } from '../../../packages/server/src/domain/snapshot/snapshot.ts';
import type { RolePair } from '../role-pairs.ts';

/** A skill at the level that a role asks for, by its index in the snapshot. */
type Tick = { readonly skill: number; readonly level: number };

/**
 * What a person would tick: of the skills that the direct move lacks, the one in the middle of the
 * target's list. Nothing where the start has all of it.
 */
export function tickFor(snapshot: Snapshot, { from, to }: RolePair): Tick | undefined {
  const { start, skill, level } = snapshot.requirements;
  const held = heldLevels(snapshot, { from });
  const [first, end] = [start[to] ?? 0, start[to + 1] ?? 0];
  const asked = Array.from({ length: end - first }, (_, offset) => ({
    skill: skill[first + offset] ?? 0,
    level: level[first + offset] ?? 0,
  }));
  const lacking = asked.filter((one) => one.level > (held[one.skill] ?? 0));
  return lacking[Math.floor(lacking.length / 2)];
}
