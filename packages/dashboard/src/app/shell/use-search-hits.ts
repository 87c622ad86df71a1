import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { SearchEntitiesDocument } from '../../apollo/search-entities.generated';
import { TYPING_PAUSE } from '../../apollo/use-role-choices';
import { type Kind, kindOfEntityKind } from '../../lib/kinds';

/** Few enough to see at a glance; the page with all results has the rest. */
const HITS = 8;

/** An entity that a typed text finds. */
export type Hit = {
  readonly key: string;
  readonly kind: Kind;
  readonly slug: string;
  readonly name: string;
  /** The name or alias that the text was found in. */
  readonly matched: string;
};

/** The best matches for a text as it is typed; what was found last stays until the next answer. */
export function useSearchHits(text: string): { hits: readonly Hit[]; pending: boolean } {
  const [settled] = useDebouncedValue(text.trim(), TYPING_PAUSE);
  const { data, previousData } = useQuery(
    SearchEntitiesDocument,
    settled === '' ? skipToken : { variables: { text: settled, first: HITS } },
  );
  if (text.trim() === '') return { hits: [], pending: false };
  const hits = ((data ?? previousData)?.search ?? []).map(({ kind, matched, entity }) => ({
    key: entity.id,
    kind: kindOfEntityKind(kind),
    slug: entity.slug,
    name: entity.name,
    matched,
  }));
  return { hits, pending: data === undefined || settled !== text.trim() };
}
