import { createClient } from 'graphql-ws';
import type { GraphChangedSubscription } from '../gql/graphql';
import { printDocument } from '../lib/print-operation';
import { GraphChangedDocument } from './graph-changed.generated';
import { whenOnline } from './when-online';

/** A change of the graph, whoever made it. */
export type GraphChange = GraphChangedSubscription['graphChanged'];

/** The longest pause before it is tried again to connect, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/** How often the revision is asked for while nothing can be listened to, in milliseconds. */
const EVERY = 10_000;

type FollowOptions = {
  /** Told of each change; null stands for those that may have come while nothing was heard. */
  readonly tell: (change: GraphChange | null) => void;
  /** The revision of the graph as it is now; undefined where no answer comes. */
  readonly askRevision: () => Promise<number | undefined>;
};

/** The revision that was heard of last, on whatever page that was. */
let known: number | undefined;

/** Notes a revision, and whether it came without being told. */
function isNews(revision: number | undefined): boolean {
  if (revision === undefined) return false;
  const before = known;
  known = revision;
  return before !== undefined && revision > before;
}

/**
 * Listens to every change of the graph until it is stopped. What came while nobody listened is told
 * first. Where there is no way for a connection that stays, as behind some proxies, it asks for the
 * revision from time to time instead.
 */
export function followGraph({ tell, askRevision }: FollowOptions): () => void {
  let isStopped = false;
  const look = async () => {
    const revision = await askRevision();
    if (!isStopped && isNews(revision)) tell(null);
  };
  const asking = fromTimeToTime(() => void look());
  const url = new URL('/graphql', window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const client = createClient({
    url: url.href,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: async (retries) => {
      await pause(Math.min(LONGEST_PAUSE, 500 * 2 ** retries));
      await whenOnline();
    },
    on: {
      connected: (_socket, _payload, wasRetry) => {
        asking.stop();
        if (wasRetry) tell(null);
      },
      closed: asking.start,
    },
  });
  const stop = client.subscribe<GraphChangedSubscription>(
    { query: printDocument(GraphChangedDocument) },
    {
      next: ({ data }) => {
        if (!data) return;
        known = data.graphChanged.revision;
        tell(data.graphChanged);
      },
      // Whoever cannot listen sees what there is when the page is loaded anew.
      error: () => undefined,
      complete: () => undefined,
    },
  );
  void look();
  return () => {
    isStopped = true;
    stop();
    asking.stop();
    // One that was on its way, and came to nothing, is of no interest any more.
    Promise.resolve(client.dispose()).catch(() => undefined);
  };
}

/** Does something again and again while the page is looked at. */
function fromTimeToTime(act: () => void) {
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    start: () => {
      timer ??= setInterval(() => !document.hidden && navigator.onLine && act(), EVERY);
    },
    stop: () => {
      clearInterval(timer);
      timer = undefined;
    },
  };
}

/** Those who lost the server all at once come back one after the other. */
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds * (0.5 + Math.random() / 2)));
