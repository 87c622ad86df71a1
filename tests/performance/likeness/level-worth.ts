import type { Ask, RoleAsks } from './role-asks.ts';

const MOST_LEVEL = 5;

/** What a level of a skill is worth; between two whole levels in proportion. */
export type Worth = (skill: number, level: number) => number;

/** A level is worth its number. */
export const levelItself: Worth = (_, level) => level;

/** A level times the rarity of the skill, whatever the level that is asked for. */
export function rareSkills(world: RoleAsks, counts: (ask: Ask) => boolean): Worth {
  const { shares, roleCount } = askingRoles(world, counts);
  return (skill, level) => {
    const asking = shares[skill * MOST_LEVEL] ?? 0;
    return level * Math.log((roleCount + 1) / Math.max(1, asking));
  };
}

/**
 * The self-information of holding at least this level, step by step: each step from one level to
 * the next counts ln((roles + 1) / roles that ask for it). A step that no role asks for counts as if
 * one did.
 */
export function rareLevels(world: RoleAsks, counts: (ask: Ask) => boolean): Worth {
  const { shares, roleCount } = askingRoles(world, counts);
  return (skill, level) => {
    let sum = 0;
    for (let step = 0; step < MOST_LEVEL && step < level; step++) {
      const asking = Math.max(1, shares[skill * MOST_LEVEL + step] ?? 0);
      sum += Math.log((roleCount + 1) / asking) * Math.min(1, level - step);
    }
    return sum;
  };
}

/** How many roles ask for each skill at each level or above. */
function askingRoles({ asks, skillCount }: RoleAsks, counts: (ask: Ask) => boolean) {
  const shares = new Float64Array(skillCount * MOST_LEVEL);
  for (const ask of asks.flat().filter(counts)) {
    for (let step = 0; step < ask.level; step++) {
      const at = ask.skill * MOST_LEVEL + step;
      shares[at] = (shares[at] ?? 0) + 1;
    }
  }
  return { shares, roleCount: asks.filter((of) => of.length > 0).length };
}
