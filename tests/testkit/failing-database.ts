import type { Database, Transaction } from '../../packages/server/src/store/database.ts';

/** What is thrown in the middle of a write. */
export class InjectedFailure extends Error {}

/**
 * The same database, on which every write fails at its statement with this number, counted from 1;
 * or, where it has fewer, just before it is committed. `wasReached` tells which.
 */
export function failingDatabase(database: Database, failAt: number) {
  let reached = 0;
  const failing = (transaction: Transaction): Transaction => ({
    run: (query, parameters) => {
      reached += 1;
      if (reached === failAt) throw new InjectedFailure(query);
      return transaction.run(query, parameters);
    },
  });
  const write: Database['write'] = (work) =>
    database.write(async (transaction) => {
      await work(failing(transaction));
      throw new InjectedFailure('before the commit');
    });
  return { database: { ...database, write }, wasReached: () => reached >= failAt };
}
