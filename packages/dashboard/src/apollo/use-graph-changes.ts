import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import type { GraphChange } from './follow-graph';
import { forgetWhatIsNotShown } from './forget-what-is-not-shown';
import { GraphRevisionDocument } from './graph-revision.generated';
import { whenOnline } from './when-online';

type Listener = (change: GraphChange | null) => void;

/**
 * Tells of each change of the graph while the page is shown; null where some may have been missed. All
 * parts of a page that listen share one connection.
 */
export function useGraphChanges(onChange: Listener): void {
  const client = useApolloClient();
  const hear = useEffectEvent(onChange);
  useEffect(
    function listenToGraph() {
      return listen(client, (change) => hear(change));
    },
    [client],
  );
}

const listeners = new Set<Listener>();

let stop: (() => void) | null = null;

function listen(client: ApolloClient, listener: Listener): () => void {
  listeners.add(listener);
  if (listeners.size === 1) stop = follow(client);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
}

function follow(client: ApolloClient): () => void {
  let end: (() => void) | null = null;
  let isWanted = true;
  const tell: Listener = (change) => {
    forgetWhatIsNotShown(client);
    for (const listener of listeners) listener(change);
  };
  const begin = async () => {
    // What listens comes late: the page is read before anything can change.
    const { followGraph } = await import('./follow-graph');
    await whenOnline();
    if (isWanted) end = followGraph({ tell, askRevision: () => revisionOf(client) });
  };
  // Where it cannot be fetched, the page is as one that was loaded before.
  begin().catch(() => undefined);
  return () => {
    isWanted = false;
    end?.();
  };
}

async function revisionOf(client: ApolloClient): Promise<number | undefined> {
  const question = { query: GraphRevisionDocument, fetchPolicy: 'no-cache' } as const;
  const answer = await client.query(question).catch(() => null);
  return answer?.data?.graph.revision;
}
