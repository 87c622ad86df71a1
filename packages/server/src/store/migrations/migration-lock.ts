import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { Step } from '../step.ts';
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
  step: Step,
): Promise<Result> {
  const owner = randomUUID();
  await runBatch(database, CONSTRAINTS.map(loadQuery));
  await takeLease(database, owner, step);
  const stopRenewing = keepRenewing(database, owner);
  try {
    return await work(owner);
  } finally {
    await stopRenewing();
    await database.write((transaction) =>
      transaction.run(loadQuery('release-migration-lock'), { owner }),
    );
  }
}

async function takeLease(database: Database, owner: string, step: Step): Promise<void> {
  for (
    let waited = 0;
    !(await askForLease(database, owner, 'take-migration-lock'));
    waited += POLL
  ) {
    step.signal.throwIfAborted();
    if (waited === 0) step.progress('waiting for another process that migrates this database');
    await delay(POLL);
  }
}

/** Renews the lease until it is told to stop, which is done when no renewal is under way any more. */
function keepRenewing(database: Database, owner: string): () => Promise<void> {
  let renewal: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    // A renewal that fails shows when the next statement is recorded: the lease is checked there.
    renewal = renewal
      .then(() => askForLease(database, owner, 'renew-migration-lock'))
      .catch(() => undefined);
  }, RENEWAL);
  return async () => {
    clearInterval(timer);
    await renewal;
  };
}

/** Takes or renews the lease; returns whether the owner has it now. */
async function askForLease(
  database: Database,
  owner: string,
  query: 'take-migration-lock' | 'renew-migration-lock',
): Promise<boolean> {
  const rows = await database.write((transaction) =>
    transaction.run(loadQuery(query), { owner, seconds: LEASE }),
  );
  return rows.length > 0;
}
