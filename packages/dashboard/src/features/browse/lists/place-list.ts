import type { PlaceWhere } from '../../../gql/graphql';
import { textColumn } from '../columns';
import { defineList } from '../define-list';
import { choiceFilter, isOneOf } from '../filters';
import { PLACE_TYPES } from '../words';
import { BrowsePlacesDocument, CountPlacesDocument } from './browse-places.generated';

/** All places. */
export const PLACE_LIST = defineList({
  kind: 'Place',
  document: BrowsePlacesDocument,
  countDocument: CountPlacesDocument,
  where: ({ type }): PlaceWhere => (type === undefined ? {} : { type: isOneOf(PLACE_TYPES, type) }),
  filters: [choiceFilter('type', 'browse.column.sort', PLACE_TYPES)],
  columns: [textColumn('type', 'browse.column.sort', { words: PLACE_TYPES })],
  cells: ({ type }) => ({ type }),
});
