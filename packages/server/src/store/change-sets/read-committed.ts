import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { type CommittedChange, committedChange } from './committed-change.ts';
import { nextPage } from './read-applied-effects.ts';
import { type EffectNode, effectOf } from './stored-change-set.ts';

type Row = { revision: number; number: number; effects: EffectNode[] };

/** What was applied after a revision, in order: some change sets, none left out between. */
export async function readCommitted(
  database: Database,
  revision: number,
): Promise<CommittedChange[]> {
  const limit = await nextPage(database, revision);
  if (limit === 0) return [];
  const rows = await database.read<Row>(loadQuery('effects-since'), { revision, limit });
  const following = rows.filter((row, at) => row.revision === revision + 1 + at);
  return following.map((row) =>
    committedChange(row.revision, row.number, row.effects.map(effectOf)),
  );
}
