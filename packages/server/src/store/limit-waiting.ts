import { answerInTime } from './answer-in-time.ts';
import type { Database, Transaction } from './database.ts';

/**
 * The longest in milliseconds that one request waits for the database: it is answered within 10 s, with
 * something to spare for a machine that is busy.
 */
const PATIENCE = 8_500;

/** All the waiting of one request for the database. */
export type Waiting = {
  /** What is asked comes to; or a failure, where waiting has taken too long by then. */
  readonly inTime: <Result>(ask: (late: AbortSignal) => Promise<Result>) => Promise<Result>;
};

/**
 * Begins the waiting of one request, which asks several times: all of it together ends after
 * `patience` milliseconds. Time between questions gives as much back, so that a subscription may ask
 * for days.
 */
export function startWaiting(patience = PATIENCE): Waiting {
  const clock = waitingClock();
  return {
    inTime: async (ask) => {
      const stop = clock.start();
      try {
        return await answerInTime(Math.max(0, patience - clock.waited()), ask);
      } finally {
        stop();
      }
    },
  };
}

/** The same database for a request, which waits no longer for it than it may wait altogether. */
export function limitWaiting(database: Database, { inTime }: Waiting): Database {
  return {
    ...database,
    read: (query, parameters) => inTime(() => database.read(query, parameters)),
    write: (work, options) =>
      inTime((late) => database.write((transaction) => work(until(late, transaction)), options)),
  };
}

const until = (late: AbortSignal, { run }: Transaction): Transaction => ({
  run: (query, parameters) => {
    late.throwIfAborted();
    return run(query, parameters);
  },
});

/** Measures the time in which at least one question waits for its answer, less the time in which none does. */
function waitingClock() {
  let waited = 0;
  let underWay = 0;
  let since = performance.now();
  const settle = (): number => {
    const now = performance.now();
    waited = underWay > 0 ? waited + now - since : Math.max(0, waited - (now - since));
    since = now;
    return waited;
  };
  return {
    waited: settle,
    start: () => {
      settle();
      underWay += 1;
      return () => {
        settle();
        underWay -= 1;
      };
    },
  };
}
