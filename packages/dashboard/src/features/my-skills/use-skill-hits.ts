import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { SearchEntitiesDocument } from '../../apollo/search-entities.generated';
import { TYPING_PAUSE } from '../../apollo/use-role-choices';
import type { LinkedEntity } from '../../lib/linked-entity';

/** Few enough to see at a glance. */
const HITS = 8;

/** A skill that a typed text finds, and the name or other name that it was found in. */
export type SkillHit = LinkedEntity & { readonly matched: string };

/** The skills that fit a text as it is typed; what was found last stays until the next answer. */
export function useSkillHits(text: string): { hits: readonly SkillHit[]; pending: boolean } {
  const wanted = text.trim();
  const [settled] = useDebouncedValue(wanted, TYPING_PAUSE);
  const { data, previousData } = useQuery(
    SearchEntitiesDocument,
    settled === ''
      ? skipToken
      : { variables: { text: settled, kinds: ['SKILL' as const], first: HITS } },
  );
  if (wanted === '') return { hits: [], pending: false };
  const found = (data ?? previousData)?.search ?? [];
  const hits = found
    .filter(({ entity }) => entity.status === 'ACTIVE')
    .map(({ matched, entity: { slug, name } }) => ({ slug, name, matched }));
  return { hits, pending: data === undefined || settled !== wanted };
}
