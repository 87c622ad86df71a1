import type { ToolWhere } from '../../../gql/graphql';
import { countColumn, textColumn } from '../columns';
import { defineList } from '../define-list';
import { ARTICLE_FILTER, containing, SAID_IN_AN_ARTICLE, textFilter } from '../filters';
import { BrowseToolsDocument, CountToolsDocument } from './browse-tools.generated';

/** All tools. */
export const TOOL_LIST = defineList({
  kind: 'Tool',
  document: BrowseToolsDocument,
  countDocument: CountToolsDocument,
  where: ({ category, article }): ToolWhere => ({
    ...(category !== undefined && { category: containing(category) }),
    ...(article !== undefined && { usedByConnection: SAID_IN_AN_ARTICLE }),
  }),
  filters: [textFilter('category', 'browse.filter.category'), ARTICLE_FILTER],
  columns: [
    textColumn('category', 'browse.column.category'),
    countColumn('roles', 'browse.column.usedBy', { field: 'usedBy', kind: 'Role' }),
    countColumn('skills', 'browse.column.practises', { field: 'supports', kind: 'Skill' }),
    textColumn('homepage', 'browse.column.homepage', { hidden: true }),
  ],
  cells: (row) => ({
    category: row.category,
    roles: row.usedByConnection?.totalCount ?? null,
    skills: row.supportsConnection?.totalCount ?? null,
    homepage: row.homepage,
  }),
});
