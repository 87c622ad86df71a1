import { setTimeout as pause } from 'node:timers/promises';
import type { ChangeFeed, ToldChanges } from '../change-feed.ts';

/** Ends a wait before its time. */
export type Alarm = {
  readonly ring: () => void;
  /** Waits for so many milliseconds, or until it rings; without a number for the latter alone. */
  readonly wait: (milliseconds: number | undefined) => Promise<void>;
};

/** An alarm that rings when the graph changes, until the signal is aborted. Keeps no process alive. */
export function createAlarm(feed: ChangeFeed, signal: AbortSignal): Alarm {
  let rung = Promise.withResolvers<void>();
  const ring = () => rung.resolve();
  const changes = feed.listen();
  signal.addEventListener('abort', () => {
    ring();
    void changes.return?.();
  });
  void ringAt(changes, ring);
  return {
    ring,
    wait: async (milliseconds) => {
      await (milliseconds === undefined ? rung.promise : within(milliseconds, rung.promise));
      rung = Promise.withResolvers();
      if (signal.aborted) rung.resolve();
    },
  };
}

async function ringAt(changes: ToldChanges, ring: () => void): Promise<void> {
  for (let next = await changes.next(); !next.done; next = await changes.next()) ring();
}

async function within(milliseconds: number, rung: Promise<void>): Promise<void> {
  const over = new AbortController();
  const time = pause(milliseconds, undefined, { ref: false, signal: over.signal });
  await Promise.race([rung, time.catch(() => undefined)]);
  over.abort();
}
