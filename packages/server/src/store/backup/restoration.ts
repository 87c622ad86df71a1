import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { StartupError } from '../startup-error.ts';

/** A restoration under way. Its mark is in the database until all of the backup is. */
export type Restoration = {
  /** Does work in a transaction, as long as no other restoration has begun. */
  readonly write: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;
  /** Takes the mark away: the database is whole. */
  readonly end: () => Promise<void>;
};

/** Begins a restoration; one that was cut short, or that another process has begun, is over by that. */
export async function beginRestoration(database: Database, path: string): Promise<Restoration> {
  const run = randomUUID();
  await database.write((transaction) =>
    transaction.run(loadQuery('begin-restoration'), { run, path, now: new Date().toISOString() }),
  );
  const write: Restoration['write'] = (work) =>
    database.write(
      async (transaction) => {
        const [mark] = await transaction.run(loadQuery('hold-restoration'), { run });
        if (mark === undefined) throw overtaken();
        return work(transaction);
      },
      { isLong: true },
    );
  return {
    write,
    end: async () => {
      await write(({ run }) => run(loadQuery('end-restoration')));
    },
  };
}

function overtaken(): StartupError {
  return new StartupError(
    'Another process has begun to restore a backup to this database, so that this one stops: let that one finish.',
  );
}

type Mark = { readonly path: string; readonly startedAt: string };

/**
 * Makes sure that a database does not hold a part of a backup alone, as one does whose restoration was
 * cut short.
 * @throws StartupError with the way out
 */
export async function refuseHalfRestored({ read }: Database): Promise<void> {
  const [mark] = await read<Mark>(loadQuery('restoration'));
  if (mark === undefined) return;
  throw new StartupError(
    `The database holds a part of the backup "${mark.path}" alone: restoring it began at ${mark.startedAt} and did not end. Wait for it where it is under way, else run \`rolegraph restore ${mark.path}\` again, which begins anew.`,
  );
}
