import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { type CommittedChange, committedChange } from './committed-change.ts';
import { unpackEffects } from './operation-blocks.ts';
import { nextPage } from './read-applied-effects.ts';

type Row = { revision: number; number: number; blocks: Int8Array[] };

/** What was applied after a revision, in order: some change sets, none left out between. */
export async function readCommitted(
  database: Database,
  revision: number,
): Promise<CommittedChange[]> {
  const limit = await nextPage(database, revision);
  if (limit === 0) return [];
  const rows = await database.read<Row>(loadQuery('applied-blocks'), {
    after: revision,
    limit,
  });
  const following = rows.filter((row, at) => row.revision === revision + 1 + at);
  return following.map((row) =>
    committedChange(row.revision, row.number, unpackEffects(row.blocks)),
  );
}
