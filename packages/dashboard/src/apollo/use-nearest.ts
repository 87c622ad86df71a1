import { skipToken, useQuery } from '@apollo/client/react';
import { kindOfEntityKind } from '../lib/kinds';
import type { Nearest } from '../lib/linked-entity';
import { SearchEntitiesDocument } from './search-entities.generated';

/** As many as one reads without scrolling. */
const NEAREST = 5;

/** The entities with the nearest names; none for an empty text. */
export function useNearest(text: string): readonly Nearest[] {
  const { data } = useQuery(
    SearchEntitiesDocument,
    text === '' ? skipToken : { variables: { text, first: NEAREST } },
  );
  return (data?.search ?? []).map(({ kind, entity }) => ({ kind: kindOfEntityKind(kind), entity }));
}
