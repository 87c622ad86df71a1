import type { NamedEntitiesQuery } from '../gql/graphql';
import { entityKindOf, kindOfEntityKind } from '../lib/kinds';
import type { NamedEntity } from '../lib/question-url';
import { ASKED_KINDS, type Ask } from '../lib/read-question';

/** A name in a question, and what of the graph it means. */
export type AskedName = {
  /** As it was typed. */
  readonly typed: string;
  /** The entity with the nearest name; null where none is near. */
  readonly entity: NamedEntity | null;
  /** The words of it that are not in that name. */
  readonly missing: readonly string[];
};

/** What is asked of the API for a name in a question. */
export function namedVariables(ask: Ask | undefined, typed: string) {
  const kinds = ask && ASKED_KINDS[ask]?.map(entityKindOf);
  return { text: typed, ...(kinds && { kinds }) };
}

/** What a name means by the answer; nothing while there is none. */
export function readNamed(typed: string, data: NamedEntitiesQuery | undefined): AskedName {
  const [best] = data?.search ?? [];
  const entity = best && {
    kind: kindOfEntityKind(best.kind),
    slug: best.entity.slug,
    name: best.entity.name,
  };
  return { typed, entity: entity ?? null, missing: best?.missing ?? [] };
}
