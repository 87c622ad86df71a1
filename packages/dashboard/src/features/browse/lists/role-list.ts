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
import { BrowseRolesDocument } from './browse-roles.generated';

/** All roles. */
export const ROLE_LIST = defineList({
  kind: 'Role',
  document: BrowseRolesDocument,
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
    countColumn('skills', 'browse.column.skillsNeeded'),
    countColumn('tools', 'browse.column.tools'),
    countColumn('industries', 'browse.column.industries', { hidden: true }),
    countColumn('moves', 'browse.column.moves', { hidden: true }),
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
