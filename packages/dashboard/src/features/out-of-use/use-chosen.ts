import { skipToken, useQuery } from '@apollo/client/react';
import type { DraftEntity } from '../../editing/draft-operation';
import type { Kind } from '../../lib/kinds';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { OutOfUseEntityDocument } from './out-of-use.generated';

/** The entity of a slug that is chosen in the address, by its name as soon as that is known. */
export function useChosen(kind: Kind, slug: string | undefined): DraftEntity | null {
  const variables = { ref: `${kind.toLowerCase()}/${slug}` };
  const { data } = useQuery(OutOfUseEntityDocument, slug === undefined ? skipToken : { variables });
  if (slug === undefined) return null;
  return { kind, slug, name: data?.entity?.name ?? wordsOfSlug(slug) };
}
