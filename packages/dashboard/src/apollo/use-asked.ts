import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { entityKindOf, kindOfEntityKind } from '../lib/kinds';
import type { NamedEntity } from '../lib/question-url';
import { ASKED_KINDS, type Ask, type Question, readQuestion } from '../lib/read-question';
import { NamedEntitiesDocument } from './named-entities.generated';
import { TYPING_PAUSE } from './use-role-choices';

/** A name in a question, and what of the graph it means. */
export type AskedName = {
  /** As it was typed. */
  readonly typed: string;
  /** The entity with the nearest name; null where none is near. */
  readonly entity: NamedEntity | null;
  /** The words of it that are not in that name. */
  readonly missing: readonly string[];
};

/** A question in words, as far as it is understood. */
export type Asked = {
  readonly question: Question;
  readonly names: readonly AskedName[];
  /** Whether the names are still looked up. */
  readonly pending: boolean;
};

/** The question that a text asks, as it is typed; null where it is none. */
export function useAsked(text: string): Asked | null {
  const [settled] = useDebouncedValue(text.trim(), TYPING_PAUSE);
  const question = readQuestion(settled);
  // A comparison has four names at the most; the number of hooks never changes.
  const [first, second, third, fourth] = question?.names ?? [];
  const found = [
    useNamed(question?.ask, first),
    useNamed(question?.ask, second),
    useNamed(question?.ask, third),
    useNamed(question?.ask, fourth),
  ];
  if (!question || !readQuestion(text)) return null;
  const names = found.slice(0, question.names.length);
  return {
    question,
    names: names.map(({ name }) => name),
    pending: settled !== text.trim() || names.some(({ pending }) => pending),
  };
}

function useNamed(ask: Ask | undefined, typed = ''): { name: AskedName; pending: boolean } {
  const kinds = ask && ASKED_KINDS[ask]?.map(entityKindOf);
  const { data, loading } = useQuery(
    NamedEntitiesDocument,
    typed === '' ? skipToken : { variables: { text: typed, ...(kinds && { kinds }) } },
  );
  const [best] = data?.search ?? [];
  const entity = best && {
    kind: kindOfEntityKind(best.kind),
    slug: best.entity.slug,
    name: best.entity.name,
  };
  return {
    name: { typed, entity: entity ?? null, missing: best?.missing ?? [] },
    pending: loading,
  };
}
