import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { TYPING_PAUSE } from '../apollo/use-role-choices';
import { entityKindOf, type Kind, kindOfEntityKind } from '../lib/kinds';
import type { DraftEntity } from './draft-operation';
import { FindEntitiesDocument } from './find-entities.generated';

/** Few enough to see at a glance. */
const HITS = 8;

/** An entity that a typed text finds, and the name or other name that it was found in. */
export type EntityHit = DraftEntity & { readonly matched: string };

/** The entities in use that fit a text as it is typed; what was found last stays until the next answer. */
export function useEntityHits(
  text: string,
  kinds: readonly Kind[],
): { hits: readonly EntityHit[]; pending: boolean; failed: boolean } {
  const wanted = text.trim();
  const [settled] = useDebouncedValue(wanted, TYPING_PAUSE);
  const { data, previousData, error } = useQuery(
    FindEntitiesDocument,
    settled === ''
      ? skipToken
      : { variables: { text: settled, kinds: kinds.map(entityKindOf), first: HITS } },
  );
  if (wanted === '') return { hits: [], pending: false, failed: false };
  const found = (data ?? previousData)?.search ?? [];
  const hits = found
    .filter(({ entity }) => entity.status === 'ACTIVE')
    .map(({ kind, matched, entity: { slug, name, ...own } }) => ({
      kind: kindOfEntityKind(kind),
      slug,
      name,
      matched,
      ...('type' in own && { basis: own.type }),
    }));
  const failed = error !== undefined && settled === wanted;
  return { hits, pending: !failed && (data === undefined || settled !== wanted), failed };
}
