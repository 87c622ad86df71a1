import type { SourceWhere } from '../../../gql/graphql';
import { dayColumn, textColumn } from '../columns';
import { defineList } from '../define-list';
import { choiceFilter, containing, isOneOf, textFilter } from '../filters';
import { SOURCE_TYPES } from '../words';
import { BrowseSourcesDocument, CountSourcesDocument } from './browse-sources.generated';

/** All sources. */
export const SOURCE_LIST = defineList({
  kind: 'Source',
  document: BrowseSourcesDocument,
  countDocument: CountSourcesDocument,
  where: ({ type, publisher }): SourceWhere => ({
    ...(type !== undefined && { type: isOneOf(SOURCE_TYPES, type) }),
    ...(publisher !== undefined && { publisher: containing(publisher) }),
  }),
  filters: [
    choiceFilter('type', 'browse.column.sort', SOURCE_TYPES),
    textFilter('publisher', 'browse.filter.publisher'),
  ],
  columns: [
    textColumn('title', 'browse.column.title', { hidden: true }),
    textColumn('type', 'browse.column.sort', { words: SOURCE_TYPES }),
    textColumn('publisher', 'browse.column.publisher'),
    dayColumn('date', 'browse.column.date'),
    textColumn('licence', 'browse.column.licence', { hidden: true }),
  ],
  cells: ({ title, type, publisher, date, licence }) => ({
    title,
    type,
    publisher,
    date,
    licence,
  }),
});
