import type { Database } from '../../packages/server/src/store/database.ts';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import type { Migration } from '../../packages/server/src/store/migrations/migration.ts';
import { readAppliedMigrations } from '../../packages/server/src/store/migrations/migration-record.ts';
import { planMigrations } from '../../packages/server/src/store/migrations/plan-migrations.ts';
import { readMigrations } from '../../packages/server/src/store/migrations/read-migrations.ts';
import { StartupError } from '../../packages/server/src/store/startup-error.ts';
import { claimTestDatabase } from './claim-test-database.ts';
import { connectTestDatabase } from './test-database.ts';

/** What a migration puts into a graph, after what is said about it. */
const MAKES_NODES = /^(?:\s|\/\/.*\n)*MERGE\b/u;

/** The Neo4j of the tests with nothing in it, for a test that runs while no other does. */
export async function openEmptyGraph(): Promise<Database> {
  const database = await connectTestDatabase();
  await emptyGraph(database);
  return database;
}

/**
 * Takes all out of a database of tests but what migrations have made. What they made of its schema
 * stays as it is where they were all applied: with another schema Neo4j plans every query anew.
 */
export async function emptyGraph(database: Database): Promise<void> {
  const migrations = readMigrations();
  if (await areApplied(database, migrations)) {
    await claimTestDatabase(database, 'Migration');
    for (const statement of migrations.flatMap(({ statements }) => statements)) {
      if (!MAKES_NODES.test(statement)) continue;
      await database.write((transaction) => transaction.run(statement));
    }
    return;
  }
  await claimTestDatabase(database);
  const signal = new AbortController().signal;
  await applyMigrations(database, { progress: () => undefined, signal });
}

async function areApplied(database: Database, migrations: readonly Migration[]): Promise<boolean> {
  try {
    return planMigrations(migrations, await readAppliedMigrations(database)).length === 0;
  } catch (error) {
    // Another history has made it, of which nothing is kept.
    if (error instanceof StartupError) return false;
    throw error;
  }
}
