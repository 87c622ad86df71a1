import type { Database } from '../../packages/server/src/store/database.ts';

/** Keeps everybody from changing the graph while work is done, as a change set of somebody else does. */
export const holdWriteLock = (database: Database, work: () => Promise<void>): Promise<void> =>
  database.write(
    async ({ run }) => {
      await run("MATCH (graph:Graph {id: 'graph'}) SET graph.revision = graph.revision");
      await work();
    },
    { isLong: true },
  );
