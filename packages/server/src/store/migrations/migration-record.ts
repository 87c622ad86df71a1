import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { AppliedMigration, Migration } from './migration.ts';

/** What the database remembers of its migrations, in order. */
export function readAppliedMigrations(database: Database): Promise<AppliedMigration[]> {
  return database.read<AppliedMigration>(loadQuery('migrations'));
}

/** How far a migration has come. */
export type MigrationProgress = { finishedStatements: number; done: boolean };

/**
 * Remembers how far a migration has come, if `owner` still has the migration lock. Returns whether
 * it had.
 */
export async function recordMigration(
  database: Database,
  owner: string,
  { version, name, checksum }: Migration,
  progress: MigrationProgress,
): Promise<boolean> {
  const parameters = { owner, version, name, checksum, ...progress };
  const rows = await database.write((transaction) =>
    transaction.run(loadQuery('record-migration'), parameters),
  );
  return rows.length > 0;
}
