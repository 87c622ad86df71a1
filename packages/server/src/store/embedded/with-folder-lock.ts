import { setTimeout as delay } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { StartupError } from '../startup-error.ts';

/** A folder that one process at a time may change. */
export type FolderLock = {
  /** The folder; it must exist. */
  readonly folder: string;
  /** The file that stands for the lock. */
  readonly file: string;
};

/** A lock whose holder has not shown itself for this long (in milliseconds) was left by the dead. */
const STALE = 5_000;
/** How long in milliseconds to wait: another process may be fetching Neo4j or upgrading a store. */
const PATIENCE = 300_000;
const POLL = 200;

/** Does the work while no other process works under the same lock. */
export async function withFolderLock<Result>(
  lock: FolderLock,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const release = await takeLock(lock, signal);
  try {
    return await work();
  } finally {
    // Somebody may have taken over a lock that was lost; there is nothing left to release then.
    await release().catch(() => undefined);
  }
}

async function takeLock(lock: FolderLock, signal?: AbortSignal): Promise<() => Promise<void>> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    signal?.throwIfAborted();
    const release = await tryLock(lock);
    if (release) return release;
    await delay(POLL);
  }
  throw new StartupError(
    `Another process has been starting or stopping in "${lock.folder}" for five minutes: wait for it or, where none is running, delete "${lock.file}".`,
  );
}

/** Takes the lock; undefined where another has it. */
async function tryLock(lock: FolderLock): Promise<(() => Promise<void>) | undefined> {
  try {
    return await lockfile.lock(lock.folder, {
      lockfilePath: lock.file,
      stale: STALE,
      update: STALE / 5,
      // A machine that slept loses the lock; Neo4j's own lock on its store still guards the data.
      onCompromised: () => undefined,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return undefined;
    throw error;
  }
}
