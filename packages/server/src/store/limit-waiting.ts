import { answerInTime } from './answer-in-time.ts';
import type { Database, Transaction } from './database.ts';

/**
 * The longest in milliseconds that one request waits for the database: it is answered within 10 s, with
 * something to spare for a machine that is busy.
 */
const PATIENCE = 8_500;

/**
 * The same database for one request, which asks it several times: all of that waiting together ends
 * after `patience` milliseconds, as each question by itself does. Time between questions gives as much
 * back, so that a subscription may ask for days.
 */
export function limitWaiting(database: Database, patience = PATIENCE): Database {
  const clock = waitingClock();
  const inTime = async <Result>(ask: (late: AbortSignal) => Promise<Result>): Promise<Result> => {
    const stop = clock.start();
    try {
      return await answerInTime(Math.max(0, patience - clock.waited()), ask);
    } finally {
      stop();
    }
  };
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
