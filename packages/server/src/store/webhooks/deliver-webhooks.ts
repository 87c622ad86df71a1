import { setTimeout as pause } from 'node:timers/promises';
import type { ChangeFeed } from '../change-feed.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { createAlarm } from './alarm.ts';
import { type Delivering, deliverNext } from './deliver-next.ts';
import { NETWORK } from './outlet.ts';
import { RETRY_TIMES } from './retry-times.ts';
import { ATTEMPT_TIME } from './send-message.ts';
import { LEASE_TIME } from './webhook-lease.ts';

/** How often it is looked for what is due, in milliseconds, while there are webhooks. */
const EVERY = 5_000;
/** For what is due sooner it is not looked more often than this. */
const SHORTEST = 20;
/** A server that ends waits no longer than this for attempts to be given back, in milliseconds. */
const LONGEST_STOP = 2_000;

/** Whose changes are sent, and who is told of what goes wrong. */
export type DeliveryOptions = {
  readonly database: Database;
  readonly feed: ChangeFeed;
  /** Called once when webhooks can no longer be looked after; it is tried again. */
  readonly onTrouble: (error: unknown) => void;
  /** Milliseconds between looks. */
  readonly every?: number;
} & Partial<Pick<Delivering, 'outlet' | 'retries' | 'attemptTime' | 'leaseTime'>>;

/** Changes are being sent. */
export type Deliveries = {
  /** Ends it: attempts under way are given up, and are made again by whoever comes next. */
  readonly stop: () => Promise<void>;
};

/**
 * Sends changes to webhooks, each in the order of revisions and at least once, together with all
 * other servers. Where there is no webhook, nothing is asked of the database until the graph changes.
 */
export function deliverWebhooks(options: DeliveryOptions): Deliveries {
  const stopped = new AbortController();
  const { signal } = stopped;
  const { every = EVERY, feed, onTrouble, ...given } = options;
  const delivering: Delivering = {
    outlet: NETWORK,
    retries: RETRY_TIMES,
    attemptTime: ATTEMPT_TIME,
    leaseTime: LEASE_TIME,
    ...given,
    signal,
  };
  const alarm = createAlarm(feed, signal);
  const trouble = troubleTold(onTrouble, signal);
  const running = new Map<string, Promise<void>>();
  /** Sends what is due to one webhook, until there is no more or an attempt fails. */
  const start = (id: string): void => {
    const work = deliverAll(delivering, id)
      .then((hasTried) => hasTried && alarm.ring(), trouble.tell)
      .finally(() => running.delete(id));
    running.set(
      id,
      work.then(() => undefined),
    );
  };
  const look = async (): Promise<number | undefined> => {
    const due = await readDue(delivering.database);
    for (const { id, wait } of due.behind) {
      if (wait <= 0 && !running.has(id)) start(id);
    }
    trouble.end();
    if (due.isNone) return undefined;
    const waits = due.behind.map(({ wait }) => wait).filter((wait) => wait > 0);
    return Math.max(SHORTEST, Math.min(every, ...waits));
  };
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const rest = await look().catch((error: unknown) => {
        trouble.tell(error);
        return every;
      });
      await alarm.wait(rest);
    }
  };
  const working = work();
  return {
    stop: async () => {
      stopped.abort();
      const ended = Promise.allSettled([working, ...running.values()]);
      await Promise.race([ended, pause(LONGEST_STOP, undefined, { ref: false })]);
    },
  };
}

/** Sends one change after the other, and tells whether any attempt was made. */
async function deliverAll(delivering: Delivering, id: string): Promise<boolean> {
  for (let hasTried = false; ; hasTried = true) {
    if (delivering.signal.aborted) return hasTried;
    const isReceived = await deliverNext(delivering, id);
    if (!isReceived) return hasTried || isReceived !== undefined;
  }
}

type DueRow = { readonly id: string; readonly isBehind: boolean; readonly wait: number };

async function readDue(database: Database) {
  const rows = await database.read<DueRow>(loadQuery('due-webhooks'));
  return { isNone: rows.length === 0, behind: rows.filter(({ isBehind }) => isBehind) };
}

/** Tells of trouble once, until it has ended; what fails because of the stop is none. */
function troubleTold(onTrouble: (error: unknown) => void, signal: AbortSignal) {
  let isTold = false;
  return {
    tell: (error: unknown): void => {
      if (signal.aborted || isTold) return;
      isTold = true;
      onTrouble(error);
    },
    end: () => {
      isTold = false;
    },
  };
}
