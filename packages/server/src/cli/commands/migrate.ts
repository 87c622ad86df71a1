import { Command } from 'commander';
import { packHistory } from '../../store/change-sets/pack-history.ts';
import type { Database } from '../../store/database.ts';
import { applyMigrations } from '../../store/migrations/apply-migrations.ts';
import {
  type MigrationState,
  readMigrationStates,
} from '../../store/migrations/migration-states.ts';
import { withDatabase } from '../with-database.ts';

/** `rolegraph migrate`: what was done to the database, and doing the rest. */
export function migrateCommand(signal: AbortSignal): Command {
  const migrate = new Command('migrate').description('apply the migrations of graph/migrations');
  migrate
    .command('status')
    .description('list the migrations; exits with 1 where some are pending or were changed')
    .action(() => withDatabase(signal, async ({ database }) => showStatus(database)));
  migrate
    .command('up')
    .description('apply the pending migrations')
    .action(() => withDatabase(signal, async ({ database }) => migrateUp(database, signal)));
  return migrate;
}

async function showStatus(database: Database): Promise<void> {
  const states = await readMigrationStates(database);
  process.stdout.write(formatTable(states));
  if (states.some(({ state }) => state !== 'applied')) process.exitCode = 1;
}

async function migrateUp(database: Database, signal: AbortSignal): Promise<void> {
  const applied = await applyMigrations(database, { progress: () => undefined, signal });
  await packHistory(database);
  process.stdout.write(formatTable(await readMigrationStates(database)));
  process.stdout.write(applied === 0 ? 'Nothing was pending.\n' : `${applied} applied.\n`);
}

function formatTable(states: readonly MigrationState[]): string {
  const width = Math.max(...states.map(({ name }) => name.length));
  return states
    .map(({ name, state, appliedAt }) => `${name.padEnd(width)}  ${state}  ${appliedAt ?? ''}`)
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
