import type { IndustryWhere } from '../../../gql/graphql';
import { countColumn } from '../columns';
import { defineList } from '../define-list';
import { BrowseIndustriesDocument, CountIndustriesDocument } from './browse-industries.generated';

/** All industries. */
export const INDUSTRY_LIST = defineList({
  kind: 'Industry',
  document: BrowseIndustriesDocument,
  countDocument: CountIndustriesDocument,
  where: (): IndustryWhere => ({}),
  filters: [],
  columns: [
    countColumn('roles', 'browse.column.roles', { field: 'employs', kind: 'Role' }),
    countColumn('skills', 'browse.column.skillsUsed', { field: 'applies', kind: 'Skill' }),
    countColumn('places', 'browse.column.places', { field: 'activeIn', kind: 'Place' }),
  ],
  cells: (row) => ({
    roles: row.employsConnection?.totalCount ?? null,
    skills: row.appliesConnection?.totalCount ?? null,
    places: row.activeInConnection?.totalCount ?? null,
  }),
});
