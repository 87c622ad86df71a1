import type {
  SnapshotEntity,
  SnapshotRows,
  SnapshotStatement,
} from '../domain/snapshot/snapshot-rows.ts';
import type { Database, Transaction } from './database.ts';
import { readRevision } from './graph-state.ts';
import { loadQuery } from './load-query.ts';

/** How often a reading is begun again because the graph changed meanwhile, before writers have to wait. */
const ATTEMPTS = 5;

/**
 * Reads what planning needs of the graph at one revision. Reads are not isolated from writes, so
 * a reading during which the revision moved is thrown away and made again; where that comes to
 * nothing, the last reading is made under the write lock.
 */
export async function readSnapshotRows(database: Database): Promise<SnapshotRows> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await readRevision(database);
    const rows = await readRows(database.read);
    if ((await readRevision(database)) === before) return { revision: before, ...rows };
  }
  return database.write(
    async ({ run }) => {
      const [lock] = await run<{ revision: number }>(loadQuery('lock-graph'), { key: null });
      return { revision: lock?.revision ?? 0, ...(await readRows(run)) };
    },
    { isLong: true },
  );
}

async function readRows(run: Transaction['run']) {
  const entities = await run<SnapshotEntity>(loadQuery('snapshot-entities'));
  const statements = await run<SnapshotStatement>(loadQuery('snapshot-statements'));
  return { entities, statements };
}
