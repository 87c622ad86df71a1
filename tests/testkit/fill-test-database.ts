import type { Database } from '../../packages/server/src/store/database.ts';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import { bringSeed } from '../../packages/server/src/store/seed/bring-seed.ts';
import { claimTestDatabase } from './claim-test-database.ts';

const silent = { progress: () => undefined, signal: new AbortController().signal };

/** Makes a database of tests as good as new: empty but for the migrations and the seed. */
export async function fillTestDatabase(database: Database): Promise<void> {
  await claimTestDatabase(database);
  await applyMigrations(database, silent);
  await bringSeed(database, silent.progress);
}
