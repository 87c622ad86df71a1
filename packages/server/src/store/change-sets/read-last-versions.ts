import type { LastVersion } from '../../domain/change-set/changing.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { blockSearches } from './block-searches.ts';
import { unpackEffects } from './operation-blocks.ts';

/** Reads of the log which versions rows had that were taken away, and may be about to come back. */
export async function readLastVersions(
  transaction: Transaction,
  ids: readonly string[],
): Promise<LastVersion> {
  if (ids.length === 0) return () => 0;
  const searches = blockSearches('removes', ids);
  const rows = await transaction.run<{ packed: Int8Array }>(loadQuery('removing-blocks'), {
    searches,
  });
  const versions = new Map<string, number>();
  for (const { table, id, before, after } of unpackEffects(rows.map(({ packed }) => packed))) {
    if (after !== null || before === null || !('version' in before)) continue;
    const name = `${table} ${id}`;
    versions.set(name, Math.max(before.version, versions.get(name) ?? 0));
  }
  return (table, id) => versions.get(`${table} ${id}`) ?? 0;
}
