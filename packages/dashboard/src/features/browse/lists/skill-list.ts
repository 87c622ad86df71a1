import type { SkillWhere } from '../../../gql/graphql';
import { countColumn, numberColumn, textColumn } from '../columns';
import { defineList } from '../define-list';
import { ARTICLE_FILTER, choiceFilter, isOneOf, SAID_IN_AN_ARTICLE } from '../filters';
import { SKILL_CATEGORIES, SKILL_REUSES } from '../words';
import { BrowseSkillsDocument, CountSkillsDocument } from './browse-skills.generated';

/** All skills. */
export const SKILL_LIST = defineList({
  kind: 'Skill',
  document: BrowseSkillsDocument,
  countDocument: CountSkillsDocument,
  where: ({ category, reuse, article }): SkillWhere => ({
    ...(category !== undefined && { category: isOneOf(SKILL_CATEGORIES, category) }),
    ...(reuse !== undefined && { reuse: isOneOf(SKILL_REUSES, reuse) }),
    ...(article !== undefined && { requiredByConnection: SAID_IN_AN_ARTICLE }),
  }),
  filters: [
    choiceFilter('category', 'browse.column.category', SKILL_CATEGORIES),
    choiceFilter('reuse', 'browse.column.reuse', SKILL_REUSES),
    ARTICLE_FILTER,
  ],
  columns: [
    textColumn('category', 'browse.column.category', { words: SKILL_CATEGORIES }),
    textColumn('reuse', 'browse.column.reuse', { words: SKILL_REUSES }),
    countColumn('roles', 'browse.column.neededBy', { field: 'requiredBy', kind: 'Role' }),
    countColumn('buildsOn', 'browse.column.buildsOn', { field: 'buildsOn', kind: 'Skill' }),
    countColumn('unlocks', 'browse.column.unlocks', {
      field: 'unlocks',
      kind: 'Skill',
      hidden: true,
    }),
    countColumn('taughtBy', 'browse.column.taughtBy', {
      field: 'taughtBy',
      kind: 'Credential',
      hidden: true,
    }),
    numberColumn('hoursPerLevel', 'browse.column.hoursPerLevel', { hidden: true }),
  ],
  cells: (row) => ({
    category: row.category,
    reuse: row.reuse,
    roles: row.requiredByConnection?.totalCount ?? null,
    buildsOn: row.buildsOnConnection?.totalCount ?? null,
    unlocks: row.unlocksConnection?.totalCount ?? null,
    taughtBy: row.taughtByConnection?.totalCount ?? null,
    hoursPerLevel: row.hoursPerLevel,
  }),
});
