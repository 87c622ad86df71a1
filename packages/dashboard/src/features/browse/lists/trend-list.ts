import type { TrendWhere } from '../../../gql/graphql';
import { countColumn, textColumn } from '../columns';
import { defineList } from '../define-list';
import { choiceFilter, isOneOf } from '../filters';
import { TREND_CATEGORIES, TREND_DIRECTIONS } from '../words';
import { BrowseTrendsDocument, CountTrendsDocument } from './browse-trends.generated';

/** All trends. */
export const TREND_LIST = defineList({
  kind: 'Trend',
  document: BrowseTrendsDocument,
  countDocument: CountTrendsDocument,
  where: ({ category, direction }): TrendWhere => ({
    ...(category !== undefined && { category: isOneOf(TREND_CATEGORIES, category) }),
    ...(direction !== undefined && { direction: isOneOf(TREND_DIRECTIONS, direction) }),
  }),
  filters: [
    choiceFilter('category', 'browse.column.sort', TREND_CATEGORIES),
    choiceFilter('direction', 'browse.column.direction', TREND_DIRECTIONS),
  ],
  columns: [
    textColumn('category', 'browse.column.sort', { words: TREND_CATEGORIES }),
    textColumn('direction', 'browse.column.direction', { words: TREND_DIRECTIONS }),
    textColumn('horizon', 'browse.column.horizon'),
    countColumn('roles', 'browse.column.roles', { field: 'shapesRoles', kind: 'Role' }),
    countColumn('skills', 'browse.column.skills', { field: 'shapesSkills', kind: 'Skill' }),
    countColumn('tools', 'browse.column.tools', {
      field: 'shapesTools',
      kind: 'Tool',
      hidden: true,
    }),
    countColumn('industries', 'browse.column.industries', {
      field: 'shapesIndustries',
      kind: 'Industry',
      hidden: true,
    }),
  ],
  cells: (row) => ({
    category: row.category,
    direction: row.direction,
    horizon: row.horizon,
    roles: row.shapesRolesConnection?.totalCount ?? null,
    skills: row.shapesSkillsConnection?.totalCount ?? null,
    tools: row.shapesToolsConnection?.totalCount ?? null,
    industries: row.shapesIndustriesConnection?.totalCount ?? null,
  }),
});
