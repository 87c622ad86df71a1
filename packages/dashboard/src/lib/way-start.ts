import type { RoleChoice } from './role-choice';

/** Stand among the roles that one can start from; no slug of a role has a dot. */
const SKILLS_STARTS = { mine: 'my.skills', skills: 'these.skills' } as const;

/** A start that is no role: the skills kept in this browser, or those that the address gives. */
export type SkillsStart = keyof typeof SKILLS_STARTS;

/** Such a start as a choice among roles. */
export function skillsChoice(start: SkillsStart, name: string): RoleChoice {
  return { slug: SKILLS_STARTS[start], name };
}

/** Whether a choice is no role but skills. */
export function isSkillsChoice({ slug }: Pick<RoleChoice, 'slug'>): boolean {
  return Object.values<string>(SKILLS_STARTS).includes(slug);
}

/** What an address says of a start that was chosen; the skills that it gives are there already. */
export function startOf({ slug }: RoleChoice): { from?: string; mine?: true } {
  if (slug === SKILLS_STARTS.mine) return { mine: true };
  return slug === SKILLS_STARTS.skills ? {} : { from: slug };
}
