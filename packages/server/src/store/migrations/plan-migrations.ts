import { StartupError } from '../startup-error.ts';
import type { AppliedMigration, Migration } from './migration.ts';

/** A migration that is still to be applied, or to be finished. */
export type PendingMigration = {
  readonly migration: Migration;
  /** How many of its statements an earlier run has finished. */
  readonly finishedStatements: number;
};

/**
 * Which migrations are still to be applied, in order. Refuses a database that another history has
 * made: what was applied is never changed, and never newer than this checkout.
 */
export function planMigrations(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
): PendingMigration[] {
  const known = new Map(migrations.map((migration) => [migration.version, migration]));
  for (const past of applied) refuseOtherHistory(past, known.get(past.version));
  const byVersion = new Map(applied.map((past) => [past.version, past]));
  return migrations
    .filter(({ version }) => byVersion.get(version)?.appliedAt == null)
    .map((migration) => ({
      migration,
      finishedStatements: byVersion.get(migration.version)?.finishedStatements ?? 0,
    }));
}

function refuseOtherHistory(past: AppliedMigration, now: Migration | undefined): void {
  if (now === undefined) {
    throw new StartupError(
      `The database has the migration "${past.name}", which this Rolegraph does not know: update Rolegraph, or use another database.`,
    );
  }
  if (now.checksum !== past.checksum || now.name !== past.name) {
    throw new StartupError(
      `Migration "${past.name}" was changed after it was applied (it is "${now.name}" now): restore the file as it was, and put the change into a new migration.`,
    );
  }
}
