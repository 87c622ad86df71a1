import type { Snapshot } from '../snapshot/snapshot.ts';

/** A skill, and how many roles name it as essential; what their skills build on does not count. */
export type NeededSkill = { readonly skill: number; readonly roles: number };

/** The skills that roles name as essential: those that most roles name first, then by slug. */
export function neededSkills({ skills, requirements }: Snapshot): readonly NeededSkill[] {
  const roles = new Uint32Array(skills.length);
  for (const [at, skill] of requirements.skill.entries()) {
    if ((requirements.ownLevel[at] ?? 0) > 0) roles[skill] = (roles[skill] ?? 0) + 1;
  }
  return [...roles.entries()]
    .flatMap(([skill, count]) => (count === 0 ? [] : [{ skill, roles: count }]))
    .toSorted((a, b) => b.roles - a.roles || a.skill - b.skill);
}
