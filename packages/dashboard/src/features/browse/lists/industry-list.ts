import type { IndustryWhere } from '../../../gql/graphql';
import { countColumn } from '../columns';
import { defineList } from '../define-list';
import { BrowseIndustriesDocument } from './browse-industries.generated';

/** All industries. */
export const INDUSTRY_LIST = defineList({
  kind: 'Industry',
  document: BrowseIndustriesDocument,
  where: (): IndustryWhere => ({}),
  filters: [],
  columns: [
    countColumn('roles', 'browse.column.roles'),
    countColumn('skills', 'browse.column.skillsUsed'),
    countColumn('places', 'browse.column.places'),
  ],
  cells: (row) => ({
    roles: row.employsConnection?.totalCount ?? null,
    skills: row.appliesConnection?.totalCount ?? null,
    places: row.activeInConnection?.totalCount ?? null,
  }),
});
