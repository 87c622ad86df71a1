import { createClient } from 'graphql-ws';
import { whenOnline } from './when-online';

/** The longest pause before it is tried again to connect, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/** What is listened to, and what to do while nothing can be heard. */
type Listening<Data> = {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly hear: (data: Data) => void;
  /** Told when the connection is there again: something may have come while there was none. */
  readonly missed: () => void;
  /** Asks, as nothing can be listened to; it is called again and again. */
  readonly ask: () => void;
  /** How often that is, in milliseconds. */
  readonly every: number;
};

/**
 * Listens to a subscription until it is stopped. Where there is no way for a connection that stays, as
 * behind some proxies, or where it is refused, it asks from time to time instead.
 */
export function listenToServer<Data>(listening: Listening<Data>): () => void {
  const { query, variables, hear, missed, ask, every } = listening;
  const asking = fromTimeToTime(ask, every);
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
        if (wasRetry) missed();
      },
      closed: asking.start,
    },
  });
  const stop = client.subscribe<Data>(
    { query, ...(variables && { variables }) },
    {
      next: ({ data }) => data && hear(data),
      error: asking.start,
      complete: () => undefined,
    },
  );
  return () => {
    stop();
    asking.end();
    // One that was on its way, and came to nothing, is of no interest any more.
    Promise.resolve(client.dispose()).catch(() => undefined);
  };
}

/** Does something again and again while the page is looked at; once ended, never again. */
function fromTimeToTime(act: () => void, every: number) {
  let timer: ReturnType<typeof setInterval> | undefined;
  let isEnded = false;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    start: () => {
      if (isEnded) return;
      timer ??= setInterval(() => !document.hidden && navigator.onLine && act(), every);
    },
    stop,
    end: () => {
      isEnded = true;
      stop();
    },
  };
}

/** Those who lost the server all at once come back one after the other. */
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds * (0.5 + Math.random() / 2)));
