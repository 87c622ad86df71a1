import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { type Ask, type Question, readQuestion } from '../lib/read-question';
import { type AskedName, namedVariables, readNamed } from './asked-name';
import { NamedEntitiesDocument } from './named-entities.generated';
import { TYPING_PAUSE } from './use-role-choices';

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
  const { data, loading } = useQuery(
    NamedEntitiesDocument,
    typed === '' ? skipToken : { variables: namedVariables(ask, typed) },
  );
  return { name: readNamed(typed, data), pending: loading };
}
