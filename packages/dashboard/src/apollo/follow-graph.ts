import { createClient } from 'graphql-ws';
import type { GraphChangedSubscription } from '../gql/graphql';
import { printDocument } from '../lib/print-operation';
import { GraphChangedDocument } from './graph-changed.generated';

/** A change of the graph, whoever made it. */
export type GraphChange = GraphChangedSubscription['graphChanged'];

/** The longest pause before it is tried again to connect, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/**
 * Listens to every change of the graph until it is stopped; null stands for those that may have come
 * while the connection was lost.
 */
export function followGraph(tell: (change: GraphChange | null) => void): () => void {
  const url = new URL('/graphql', window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const client = createClient({
    url: url.href,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => pause(Math.min(LONGEST_PAUSE, 500 * 2 ** retries)),
    on: { connected: (_socket, _payload, wasRetry) => wasRetry && tell(null) },
  });
  const stop = client.subscribe<GraphChangedSubscription>(
    { query: printDocument(GraphChangedDocument) },
    {
      next: ({ data }) => data && tell(data.graphChanged),
      // Whoever cannot listen sees what there is when the page is loaded anew.
      error: () => undefined,
      complete: () => undefined,
    },
  );
  return () => {
    stop();
    void client.dispose();
  };
}

/** Those who lost the server all at once come back one after the other. */
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds * (0.5 + Math.random() / 2)));
