import { adoptGraph } from '../store/change-sets/adopt-graph.ts';
import { packHistory } from '../store/change-sets/pack-history.ts';
import { applyMigrations } from '../store/migrations/apply-migrations.ts';
import type { OpenDatabase } from '../store/open-database.ts';
import { bringSeed } from '../store/seed/bring-seed.ts';

/**
 * Makes sure that the embedded database holds a graph, as a start of the server does. A database that
 * was given is left as it is, since a command that only reads has no business changing it.
 */
export async function prepareGraph(
  { database, origin }: OpenDatabase,
  signal: AbortSignal,
): Promise<void> {
  if (origin === 'given') return;
  await applyMigrations(database, { progress: () => undefined, signal });
  await packHistory(database);
  await adoptGraph(database);
  await bringSeed(database, () => undefined);
}
