import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../packages/server/src/store/database.ts';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import { openDatabase } from '../../packages/server/src/store/open-database.ts';
import { bringSeed } from '../../packages/server/src/store/seed/bring-seed.ts';

/** Starts a database of its own that holds the seed, and takes it away after the work. */
export async function* withDatabase<Result>(
  work: (database: Database) => AsyncIterable<Result>,
): AsyncGenerator<Result> {
  const step = { progress: () => undefined, signal: new AbortController().signal };
  const dataFolder = mkdtempSync(join(tmpdir(), 'rolegraph-bench-'));
  const choice = { neo4j: undefined, dataFolder, javaHome: process.env['JAVA_HOME'] };
  process.stderr.write('a database with the seed …\n');
  const { database, close } = await openDatabase(choice, step);
  try {
    await applyMigrations(database, step);
    await bringSeed(database, step.progress);
    yield* work(database);
  } finally {
    await close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
