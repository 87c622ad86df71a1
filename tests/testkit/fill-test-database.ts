import type { Database } from '../../packages/server/src/store/database.ts';
import { bringSeed } from '../../packages/server/src/store/seed/bring-seed.ts';
import { emptyGraph } from './empty-graph.ts';

/** Makes a database of tests as good as new: empty but for the migrations and the seed. */
export async function fillTestDatabase(database: Database): Promise<void> {
  await emptyGraph(database);
  await bringSeed(database, () => undefined);
}
