import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { StartupError } from '../startup-error.ts';
import type { Step } from '../step.ts';
import { batchStatements } from './batch-statements.ts';
import type { Migration } from './migration.ts';
import { withMigrationLock } from './migration-lock.ts';
import { readAppliedMigrations, recordMigration } from './migration-record.ts';
import { type PendingMigration, planMigrations } from './plan-migrations.ts';
import { readMigrations } from './read-migrations.ts';
import { runBatch } from './run-batch.ts';

/** How long in seconds to wait for indexes that were just made to hold what the graph has. */
const INDEX_TIMEOUT = 600;

/**
 * Brings the database to the last migration and returns how many were applied. One that was cut
 * short is finished from where it stopped. Two processes may do so at once: one waits.
 */
export async function applyMigrations(
  database: Database,
  step: Step,
  migrations: readonly Migration[] = readMigrations(),
): Promise<number> {
  if (planMigrations(migrations, await readAppliedMigrations(database)).length === 0) return 0;
  return withMigrationLock(
    database,
    async (owner) => {
      // Read again: another process may have applied them while this one waited.
      const pending = planMigrations(migrations, await readAppliedMigrations(database));
      for (const [index, next] of pending.entries()) {
        step.signal.throwIfAborted();
        await applyMigration(database, owner, next);
        step.progress('migrations applied', index + 1, pending.length);
      }
      await runBatch(database, [loadQuery('await-indexes')], {
        seconds: INDEX_TIMEOUT,
      });
      return pending.length;
    },
    step,
  );
}

async function applyMigration(
  database: Database,
  owner: string,
  { migration, finishedStatements }: PendingMigration,
): Promise<void> {
  const record = async (finished: number): Promise<void> => {
    const done = finished === migration.statements.length;
    const progress = { finishedStatements: finished, done };
    if (!(await recordMigration(database, owner, migration, progress))) throw lockLost(migration);
  };
  let finished = finishedStatements;
  await record(finished);
  for (const batch of batchStatements(migration.statements.slice(finished))) {
    await runBatch(database, batch);
    finished += batch.length;
    await record(finished);
  }
}

function lockLost({ name }: Migration): StartupError {
  return new StartupError(
    `Another process took the migration lock while "${name}" was applied, as this one was halted too long: start again, it goes on where it stopped.`,
  );
}
