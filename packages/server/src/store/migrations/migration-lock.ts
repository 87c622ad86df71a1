import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { runBatch } from './run-batch.ts';

/** For this long (in seconds) the lock is kept for a process that does not renew it. */
const LEASE = 20;
const RENEWAL = (LEASE / 4) * 1_000;
const POLL = 250;

/** What the lock and the record stand on, made before any migration. */
const CONSTRAINTS = ['constrain-migration-locks', 'constrain-migrations'];

/**
 * Does the work while no other process migrates the same database, and waits for one that does. A
 * lease is needed, as a constraint cannot be made in a transaction that also writes the lock.
 */
export async function withMigrationLock<Result>(
  database: Database,
  work: (owner: string) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  const owner = randomUUID();
  await runBatch(database, CONSTRAINTS.map(loadQuery));
  while (!(await takeLease(database, owner))) {
    signal.throwIfAborted();
    await delay(POLL);
  }
  // A renewal that fails shows when the next statement is recorded: the lease is checked there.
  const renew = (): void => void takeLease(database, owner).catch(() => undefined);
  const timer = setInterval(renew, RENEWAL);
  try {
    return await work(owner);
  } finally {
    clearInterval(timer);
    await database.write((transaction) =>
      transaction.run(loadQuery('release-migration-lock'), { owner }),
    );
  }
}

async function takeLease(database: Database, owner: string): Promise<boolean> {
  const rows = await database.write((transaction) =>
    transaction.run(loadQuery('take-migration-lock'), { owner, seconds: LEASE }),
  );
  return rows.length > 0;
}
