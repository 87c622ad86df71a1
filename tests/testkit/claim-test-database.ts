import type { Database } from '../../packages/server/src/store/database.ts';
import { StartupError } from '../../packages/server/src/store/startup-error.ts';

/** What an empty database may hold: traces of a migration. */
const HARMLESS = ['Migration', 'MigrationLock', 'Graph', 'People'];
/** Nodes that are deleted in one transaction. */
const BATCH = 5_000;

/**
 * Makes a database one for tests, which empty it whenever they begin, but for nodes with a label that
 * is kept. One that holds anything and is not marked is refused: it may be somebody's graph.
 */
export async function claimTestDatabase(
  database: Database,
  kept: string | null = null,
): Promise<void> {
  const [state] = await database.read<{ marked: boolean; strange: number }>(
    `OPTIONAL MATCH (node)
     WITH collect(DISTINCT labels(node)) AS shapes
     RETURN
       any(shape IN shapes WHERE 'TestDatabase' IN shape) AS marked,
       size([shape IN shapes WHERE none(label IN shape WHERE label IN $harmless)]) AS strange`,
    { harmless: HARMLESS },
  );
  if (!state?.marked && state?.strange !== 0) {
    throw new StartupError(
      'The database at NEO4J_URI is not empty and was not made for tests, which would delete all that it holds: give an empty one, or unset NEO4J_URI.',
    );
  }
  await emptyDatabase(database, kept);
  await database.write((transaction) => transaction.run('MERGE (:TestDatabase)'));
}

async function emptyDatabase(database: Database, kept: string | null): Promise<void> {
  for (;;) {
    const [result] = await database.write(
      (transaction) =>
        transaction.run<{ deleted: number }>(
          `MATCH (node)
           WHERE $kept IS NULL OR NOT $kept IN labels(node)
           LIMIT $batch
           DETACH DELETE node
           RETURN count(*) AS deleted`,
          { kept, batch: BATCH },
        ),
      { isLong: true },
    );
    if ((result?.deleted ?? 0) < BATCH) return;
  }
}
