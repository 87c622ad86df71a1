import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.ts';
import { readRevision } from './graph-state.ts';
import { isReachable } from './is-reachable.ts';
import type { SnapshotKeeper } from './snapshot-keeper.ts';

/** How often the revision is asked for, in milliseconds: others' changes are seen that late. */
const EVERY = 200;
/**
 * The longest pause in milliseconds while the database does not answer; pauses double up to it. Plans
 * have to be up to date within 5 s of its return, and its first answers take most of that.
 */
const LONGEST_PAUSE = 500;

/** How the revision is followed, and who is told of what goes wrong. */
export type FollowOptions = {
  readonly database: Database;
  readonly keeper: SnapshotKeeper;
  /** Milliseconds between questions. */
  readonly every?: number;
  /** Called once when the graph can no longer be read; the snapshot at hand stays until it can. */
  readonly onTrouble: (error: unknown) => void;
  /** Called once when it can be read again. */
  readonly onRecovery: () => void;
};

/** The revision is being followed. */
export type Following = { readonly stop: () => void };

/**
 * Keeps the snapshot at the revision of the graph, whoever changes it: what others have changed is
 * read from the log of change sets. Keeps no process alive.
 */
export function followRevision(options: FollowOptions): Following {
  const stopped = new AbortController();
  poll(options, stopped.signal).catch((error: unknown) => {
    if (!stopped.signal.aborted) throw error;
  });
  return { stop: () => stopped.abort() };
}

class DatabaseStillAway extends Error {}

/** Asks until the signal is aborted, which ends it with the signal's error. */
async function poll(options: FollowOptions, signal: AbortSignal): Promise<never> {
  const { every = EVERY, onTrouble, onRecovery } = options;
  for (let failures = 0; ; ) {
    await pause(pauseAfter(failures, every), undefined, { ref: false, signal });
    try {
      // The driver repeats a question for seconds, and pauses in between; whether anybody is there
      // at all is told at once.
      if (failures > 0 && !(await isReachable(options.database))) throw new DatabaseStillAway();
      await catchUp(options);
      if (failures > 0) onRecovery();
      failures = 0;
    } catch (error) {
      signal.throwIfAborted();
      if (failures === 0) onTrouble(error);
      failures += 1;
    }
  }
}

/** How long to wait before asking again, in milliseconds, after so many failures in a row. */
export function pauseAfter(failures: number, every = EVERY): number {
  return Math.min(every * 2 ** failures, Math.max(every, LONGEST_PAUSE));
}

async function catchUp({ database, keeper }: FollowOptions): Promise<void> {
  const revision = await readRevision(database);
  // A database that was put back to an earlier state has no log of what it lost.
  if (revision < keeper.current().revision) await keeper.refresh();
  else if (revision > keeper.current().revision) await keeper.catchUp();
}
