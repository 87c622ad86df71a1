import type { Database } from '../../packages/server/src/store/database.ts';

/** Counts the queries that were sent to Neo4j. */
export type QueryCount = { readonly now: () => number };

/** The same database, with every query counted, our own and the generated ones; each has a session. */
export function countingDatabase(database: Database): { database: Database; queries: QueryCount } {
  let count = 0;
  const { driver } = database;
  const session = driver.session.bind(driver);
  driver.session = (...given) => {
    count += 1;
    return session(...given);
  };
  return { database, queries: { now: () => count } };
}
