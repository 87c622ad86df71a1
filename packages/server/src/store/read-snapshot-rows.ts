import type {
  SnapshotEntity,
  SnapshotRows,
  SnapshotStatement,
} from '../domain/snapshot/snapshot-rows.ts';
import type { Database, Transaction } from './database.ts';
import { readRevision } from './graph-state.ts';
import { loadQuery } from './load-query.ts';
import { readPages } from './read-pages.ts';

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

/** Some at a time, as a large graph takes the database longer than it has for one question. */
async function readRows(run: Transaction['run']) {
  const entities: SnapshotEntity[] = [];
  const statements: SnapshotStatement[] = [];
  const pages = readPages(
    (page) => run<SnapshotEntity>(loadQuery('snapshot-entities'), page),
    ({ id }) => id,
  );
  for await (const page of pages) {
    const ids = page.map(({ id }) => id);
    const begun = await run<SnapshotStatement>(loadQuery('snapshot-statements'), { ids });
    for (const entity of page) entities.push(entity);
    for (const statement of begun) statements.push(statement);
  }
  return { entities, statements };
}
