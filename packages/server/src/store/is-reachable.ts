import type { Database } from './database.ts';

/**
 * Whether the database answers a query within the time (in milliseconds). Never fails: whatever
 * goes wrong means no.
 */
export async function isReachable(database: Database, within = 1500): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(resolve, within, false);
  const answer = database.driver.getServerInfo({ database: database.name }).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
