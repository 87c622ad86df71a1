import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useSyncExternalStore } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { DictionaryQuery } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { type Finder, startFinder } from './finder';
import { DictionaryDocument } from './paste.generated';

/** The finder, once the names are there, or why they are not. */
export type FinderState = {
  readonly finder: Finder | null;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
};

/** It outlives the page, as the names are many; one of a later revision takes its place. */
let kept: Finder | null = null;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function learn({ revision, lines }: DictionaryQuery['dictionary']): void {
  if (revision === kept?.revision) return;
  kept?.stop();
  kept = startFinder(revision, lines);
  for (const listener of listeners) listener();
}

/** The finder that knows the names of the graph as it is at a revision. */
export function useFinder(revision: number | undefined): FinderState {
  const finder = useSyncExternalStore(subscribe, () => kept);
  const isOld = finder === null || (revision !== undefined && finder.revision < revision);
  // Megabytes that the worker keeps need not be kept twice.
  const { data, error, refetch } = useQuery(
    DictionaryDocument,
    isOld ? { fetchPolicy: 'no-cache' } : skipToken,
  );
  useEffect(
    function learnNames() {
      if (data) learn(data.dictionary);
    },
    [data],
  );
  return {
    finder,
    trouble: error && finder === null ? describeError(error) : null,
    // A second failure comes back as `error`, so there is nothing else to catch.
    retry: () => void refetch().catch(() => undefined),
  };
}
