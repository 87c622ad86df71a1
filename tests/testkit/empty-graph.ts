import type { Database } from '../../packages/server/src/store/database.ts';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import { claimTestDatabase } from './claim-test-database.ts';
import { connectTestDatabase } from './test-database.ts';

/** The Neo4j of the tests with nothing in it, for a test that runs while no other does. */
export async function openEmptyGraph(): Promise<Database> {
  const database = await connectTestDatabase();
  await claimTestDatabase(database);
  const signal = new AbortController().signal;
  await applyMigrations(database, { progress: () => undefined, signal });
  return database;
}
