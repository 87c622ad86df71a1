import { once } from 'node:events';
import { Command } from 'commander';
import { applyMigrations } from '../../store/migrations/apply-migrations.ts';
import type { OpenDatabase } from '../../store/open-database.ts';
import { withDatabase } from '../with-database.ts';

/** `rolegraph database`: the database by itself, for developers. */
export function databaseCommand(signal: AbortSignal): Command {
  const database = new Command('database').description('the database without the server');
  database
    .command('run')
    .description('run the migrated database until Ctrl-C and print how to reach it')
    .action(() => withDatabase(signal, (opened) => runUntilStopped(opened, signal)));
  return database;
}

async function runUntilStopped(opened: OpenDatabase, signal: AbortSignal): Promise<void> {
  await applyMigrations(opened.database, { progress: () => undefined, signal });
  const { uri, username, password } = opened.connection;
  process.stdout.write(`NEO4J_URI=${uri}\nNEO4J_USERNAME=${username}\n`);
  if (password !== undefined) process.stdout.write(`NEO4J_PASSWORD=${password}\n`);
  process.stderr.write('Ctrl-C stops it.\n');
  const forever = setInterval(() => undefined, 2 ** 30);
  if (!signal.aborted) await once(signal, 'abort');
  clearInterval(forever);
}
