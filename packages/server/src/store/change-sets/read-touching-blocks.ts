import type { Effect } from '../../domain/change-set/effect.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { blockSearches } from './block-searches.ts';
import { unpackEffects } from './operation-blocks.ts';

/** Which blocks to read: of revisions after one, up to another, so many at the most. */
type BlockSpan = { readonly after: number; readonly upTo: number; readonly limit: number };

/** What operations of a block did to the graph, and the job that they were a part of. */
export type TouchingBlock = {
  readonly effects: readonly Effect[];
  readonly job: string | null;
};

const ALL: BlockSpan = {
  after: -1,
  upTo: Number.MAX_SAFE_INTEGER,
  limit: Number.MAX_SAFE_INTEGER,
};

/**
 * Reads all blocks of applied change sets that touched any of some ids, in their order. Each is unpacked
 * when it is its turn: together they may hold most of the log.
 */
export async function* readTouchingBlocks(
  { read }: Pick<Database, 'read'>,
  ids: readonly string[],
  span: BlockSpan = ALL,
): AsyncGenerator<TouchingBlock> {
  const searches = blockSearches('touches', ids);
  const rows = await read<{ packed: Int8Array; job: string | null }>(loadQuery('touching-blocks'), {
    ...span,
    searches,
  });
  for (const { packed, job } of rows) yield { effects: unpackEffects([packed]), job };
}
