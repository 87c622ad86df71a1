import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { NameLikeness } from '../gql/graphql';
import { entityKindOf, type Kind } from '../lib/kinds';
import type { DraftEntity } from './draft-operation';
import { SimilarEntitiesDocument } from './similar-entities.generated';

/** Long enough not to warn of what is only half typed (milliseconds). */
const PAUSE = 400;
/** More than these are no warning any more, but a list. */
const MOST = 5;
/** What the API takes: no name is longer, and no more are looked at in one question. */
const LONGEST_NAME = 200;
const MOST_NAMES = 50;

/** An entity with a name or alias that is like one that is typed. */
export type SimilarEntity = {
  readonly entity: DraftEntity;
  readonly likeness: NameLikeness;
  /** The name or alias that is like it. */
  readonly name: string;
};

/**
 * The entities in use that may be the same as something of such names, by the server's own rule; what
 * was found last stays until the next answer, so that nothing flickers. `except` is what is renamed.
 */
export function useSimilarEntities(
  kind: Kind,
  names: readonly string[],
  except?: string,
): readonly SimilarEntity[] {
  const text = names
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= LONGEST_NAME)
    .slice(0, MOST_NAMES)
    .join('\n');
  const [settled] = useDebouncedValue(text, PAUSE);
  const asked = useMemo(() => settled.split('\n'), [settled]);
  const { data, previousData } = useQuery(
    SimilarEntitiesDocument,
    settled === ''
      ? skipToken
      : { variables: { kind: entityKindOf(kind), names: asked, first: MOST + 1 } },
  );
  if (text === '') return [];
  const found = (data ?? previousData)?.similarEntities ?? [];
  return found
    .map(({ likeness, name, entity: { slug, name: own, ...rest } }) => ({
      entity: { kind, slug, name: own, ...('type' in rest && { basis: rest.type }) },
      likeness,
      name,
    }))
    .filter(({ entity }) => entity.slug !== except)
    .slice(0, MOST);
}
