import type { LastVersion } from '../../domain/change-set/changing.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';

type Row = { readonly table: string; readonly id: string; readonly before: string };

/** Reads of the log which versions rows had that were taken away, and may be about to come back. */
export async function readLastVersions(
  transaction: Transaction,
  ids: readonly string[],
): Promise<LastVersion> {
  if (ids.length === 0) return () => 0;
  const rows = await transaction.run<Row>(loadQuery('last-versions'), { ids });
  const versions = new Map<string, number>();
  for (const { table, id, before } of rows) {
    const { version } = JSON.parse(before) as { version: number };
    versions.set(`${table} ${id}`, Math.max(version, versions.get(`${table} ${id}`) ?? 0));
  }
  return (table, id) => versions.get(`${table} ${id}`) ?? 0;
}
