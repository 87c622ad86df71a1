import type { Database } from '../database.ts';
import type { AppliedMigration, Migration } from './migration.ts';
import { readAppliedMigrations } from './migration-record.ts';
import { readMigrations } from './read-migrations.ts';

/** How a migration stands: `unfinished` was cut short, `unknown` is not in this checkout. */
export type MigrationState = {
  readonly name: string;
  readonly state: 'applied' | 'pending' | 'unfinished' | 'changed' | 'unknown';
  readonly appliedAt: string | null;
};

/** How each migration of the checkout and of the database stands, in order. */
export async function readMigrationStates(
  database: Database,
  migrations: readonly Migration[] = readMigrations(),
): Promise<MigrationState[]> {
  const past = new Map((await readAppliedMigrations(database)).map((row) => [row.version, row]));
  const known = migrations.map((migration) => stateOf(migration, past.get(migration.version)));
  const unknown = [...past.values()]
    .filter(({ version }) => version > migrations.length)
    .map(({ name, appliedAt }) => ({ name, state: 'unknown' as const, appliedAt }));
  return [...known, ...unknown];
}

function stateOf(migration: Migration, past: AppliedMigration | undefined): MigrationState {
  const { name } = migration;
  if (!past) return { name, state: 'pending', appliedAt: null };
  const { appliedAt } = past;
  const isChanged = past.checksum !== migration.checksum || past.name !== name;
  if (isChanged) return { name, state: 'changed', appliedAt };
  return { name, state: appliedAt === null ? 'unfinished' : 'applied', appliedAt };
}
