import type { SkillCategory } from '../../gql/graphql';
import type { SkillOrder } from '../../lib/my-skills-url';
import { SKILL_CATEGORIES } from '../../lib/skill-categories';
import type { ListedSkill } from './listed-skill';

/** A part of the list; without a category where the whole list is one. */
export type SkillGroup = {
  readonly category: SkillCategory | null;
  readonly skills: readonly ListedSkill[];
};

/** The list in an order: by category and then by name, by name, or the highest level first. */
export function arrangeSkills(
  skills: readonly ListedSkill[],
  order: SkillOrder,
): readonly SkillGroup[] {
  const byName = skills.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  if (order === 'category') {
    return SKILL_CATEGORIES.map((category) => ({
      category,
      skills: byName.filter(({ skill }) => skill?.category === category),
    })).filter(({ skills }) => skills.length > 0);
  }
  if (skills.length === 0) return [];
  const ordered = order === 'name' ? byName : byName.toSorted((a, b) => b.level - a.level);
  return [{ category: null, skills: ordered }];
}

function nameOf({ skill, slug }: ListedSkill): string {
  return skill?.name ?? slug;
}
