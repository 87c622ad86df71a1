import type { Database } from '../../packages/server/src/store/database.ts';

/** Counts the queries that were sent to Neo4j. */
export type QueryCount = { readonly now: () => number };

/** The same database, with every query counted: our own, and those of the generated schema. */
export function countingDatabase(database: Database): { database: Database; queries: QueryCount } {
  let count = 0;
  const { driver } = database;
  const session = driver.session.bind(driver);
  driver.session = (...given) => {
    count += 1;
    return session(...given);
  };
  const counted: Database = {
    ...database,
    read: (query, parameters) => {
      count += 1;
      return database.read(query, parameters);
    },
  };
  return { database: counted, queries: { now: () => count } };
}
