import type { RoleWhere } from '../../../gql/graphql';
import { countColumn, numberColumn, textColumn } from '../columns';
import { defineList } from '../define-list';
import {
  ARTICLE_FILTER,
  choiceFilter,
  containing,
  SAID_IN_AN_ARTICLE,
  textFilter,
} from '../filters';
import { SENIORITIES } from '../words';
import { BrowseRolesDocument, CountRolesDocument } from './browse-roles.generated';

/** All roles. */
export const ROLE_LIST = defineList({
  kind: 'Role',
  document: BrowseRolesDocument,
  countDocument: CountRolesDocument,
  where: ({ group, seniority, article }): RoleWhere => ({
    ...(group !== undefined && { group: containing(group) }),
    ...(seniority !== undefined && { seniority: { eq: Number(seniority) } }),
    ...(article !== undefined && { requiresConnection: SAID_IN_AN_ARTICLE }),
  }),
  filters: [
    textFilter('group', 'browse.filter.group'),
    choiceFilter('seniority', 'browse.column.seniority', SENIORITIES),
    ARTICLE_FILTER,
  ],
  columns: [
    textColumn('group', 'browse.column.group'),
    numberColumn('seniority', 'browse.column.seniority'),
    countColumn('skills', 'browse.column.skillsNeeded', { field: 'requires', kind: 'Skill' }),
    countColumn('tools', 'browse.column.tools', { field: 'uses', kind: 'Tool' }),
    countColumn('industries', 'browse.column.industries', {
      field: 'employedIn',
      kind: 'Industry',
      hidden: true,
    }),
    countColumn('moves', 'browse.column.moves', { field: 'leadsTo', kind: 'Role', hidden: true }),
  ],
  cells: (row) => ({
    group: row.group,
    seniority: row.seniority,
    skills: row.requiresConnection?.totalCount ?? null,
    tools: row.usesConnection?.totalCount ?? null,
    industries: row.employedInConnection?.totalCount ?? null,
    moves: row.leadsToConnection?.totalCount ?? null,
  }),
});
