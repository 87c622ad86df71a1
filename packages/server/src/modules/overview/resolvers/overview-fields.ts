import type { GraphOverview } from '../../../store/graph-overview.ts';
import { checkRange } from '../../check-range.ts';
import { entityField } from '../../entity-field.ts';

type First = { readonly first: number | null };

/** How many a list has where null is given; the schema has the same for where nothing is. */
const FIRST = 10;

/** As many of a list as are asked for. */
function cut<Item>(all: readonly Item[], given: First): readonly Item[] {
  const first = given.first ?? FIRST;
  checkRange('first', first, { least: 1, most: 100 });
  return all.slice(0, first);
}

/** The lists of the overview, as long as they are asked for, and the entities in them. */
export const overviewFields = {
  GraphOverview: {
    neededSkills: ({ neededSkills }: GraphOverview, given: First) => cut(neededSkills, given),
    doors: ({ doors }: GraphOverview, given: First) => cut(doors, given),
    trends: ({ trends }: GraphOverview, given: First) => cut(trends, given),
  },
  NeededSkill: { skill: entityField('skill') },
  SkillDoors: {
    skill: entityField('skill'),
    opens: ({ opens }: GraphOverview['doors'][number], given: First) => cut(opens, given),
  },
  OpenedRole: { role: entityField('role') },
  TrendReach: { trend: entityField('trend') },
};
