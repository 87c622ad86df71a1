import type { CredentialWhere } from '../../../gql/graphql';
import { countColumn, textColumn } from '../columns';
import { defineList } from '../define-list';
import { choiceFilter, containing, isOneOf, textFilter } from '../filters';
import { CREDENTIAL_TYPES } from '../words';
import {
  BrowseCredentialsDocument,
  CountCredentialsDocument,
} from './browse-credentials.generated';

/** All credentials. */
export const CREDENTIAL_LIST = defineList({
  kind: 'Credential',
  document: BrowseCredentialsDocument,
  countDocument: CountCredentialsDocument,
  where: ({ type, provider }): CredentialWhere => ({
    ...(type !== undefined && { type: isOneOf(CREDENTIAL_TYPES, type) }),
    ...(provider !== undefined && { provider: containing(provider) }),
  }),
  filters: [
    choiceFilter('type', 'browse.column.sort', CREDENTIAL_TYPES),
    textFilter('provider', 'browse.filter.provider'),
  ],
  columns: [
    textColumn('type', 'browse.column.sort', { words: CREDENTIAL_TYPES }),
    textColumn('provider', 'browse.column.provider'),
    countColumn('skills', 'browse.column.teaches', { field: 'teaches', kind: 'Skill' }),
    countColumn('roles', 'browse.column.expectedBy', { field: 'expectedBy', kind: 'Role' }),
  ],
  cells: (row) => ({
    type: row.type,
    provider: row.provider,
    skills: row.teachesConnection?.totalCount ?? null,
    roles: row.expectedByConnection?.totalCount ?? null,
  }),
});
