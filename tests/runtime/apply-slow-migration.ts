import { readEnvironment } from '../../packages/server/src/environment.ts';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import { openDatabase } from '../../packages/server/src/store/open-database.ts';
import { SLOW_MIGRATION } from './slow-migration.ts';

// Run as a process of its own, to be killed while it waits for the second statement.
const step = { progress: () => undefined, signal: new AbortController().signal };
const { database } = await openDatabase(readEnvironment(), step);
await applyMigrations(database, step, [SLOW_MIGRATION]);
