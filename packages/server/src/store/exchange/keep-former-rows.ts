import { createFormerRows, type FormerRows } from '../../domain/exchange/former-rows.ts';
import { readApplied } from '../change-sets/read-applied-effects.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';

/** What the graph was at a revision, in spite of what is done to it since. */
export type KeptRevision = {
  readonly revision: number;
  /** Rows as they were, of rows that were read before this was asked. */
  readonly former: () => Promise<Pick<FormerRows, 'at'>>;
};

/** Change sets whose effects are read at once. */
const CHANGE_SETS = 20;

/** Keeps to the revision that the graph has now, by reading the log on. */
export async function keepFormerRows(database: Database): Promise<KeptRevision> {
  const revision = await settledRevision(database);
  const former = createFormerRows();
  let noted = revision;
  return {
    revision,
    former: async () => {
      const present = await settledRevision(database);
      while (noted < present) {
        const applied = await readApplied(database, { after: noted, limit: CHANGE_SETS });
        for (const { effects } of applied) former.note(effects);
        noted = applied.at(-1)?.revision ?? present;
      }
      return former;
    },
  };
}

/**
 * The revision at a moment at which nobody is writing: a commit under way shows some of its rows before
 * others, and whoever has the write lock has none beside them.
 */
async function settledRevision(database: Database): Promise<number> {
  const [row] = await database.write(({ run }) =>
    run<{ revision: number }>(loadQuery('lock-graph'), { key: null }),
  );
  if (!row) throw new Error('The graph has no revision yet: run `rolegraph migrate up` first.');
  return row.revision;
}
