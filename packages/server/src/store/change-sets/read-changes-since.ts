import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { committedChange, type ToldChange } from './committed-change.ts';
import { unpackEffects } from './operation-blocks.ts';

/** Operations whose effects are read at once; a single change set may have more. */
const MOST_OPERATIONS = 2_000;

type Applied = { revision: number; number: number; operationCount: number };
type Row = { revision: number; number: number; blocks: Int8Array[] };

/**
 * What was applied after a revision, oldest first, as listeners were told it: at most so many changes,
 * and fewer where they are large, but at least one where there is one. None is left out between.
 */
export async function readChangesSince(
  database: Database,
  revision: number,
  limit: number,
): Promise<ToldChange[]> {
  const applied = await readApplied(database, revision, limit);
  const taken = withinBounds(applied);
  if (taken === 0) return [];
  const first = applied[0]?.revision ?? 0;
  const parameters = { after: first - 1, limit: taken };
  const rows = await database.read<Row>(loadQuery('applied-blocks'), parameters);
  return withoutGap(rows, first).map(
    ({ revision, number, blocks }) => committedChange(revision, number, unpackEffects(blocks)).told,
  );
}

/**
 * A reading that meets commits under way may see a change and not the one before it. What came
 * before is seen when it is read once more; where it still is not there, it never was: a graph that
 * was adopted has no log of its first revisions.
 */
async function readApplied(database: Database, revision: number, limit: number) {
  const read = () => database.read<Applied>(loadQuery('applied-since'), { revision, limit });
  const rows = await read();
  const [first] = rows;
  if (first === undefined || first.revision === revision + 1) {
    return withoutGap(rows, revision + 1);
  }
  const again = await read();
  return withoutGap(again, again[0]?.revision ?? 0);
}

/** Rows whose revisions follow one another from a first one on. */
function withoutGap<Row extends { readonly revision: number }>(
  rows: readonly Row[],
  first: number,
): Row[] {
  const end = rows.findIndex((row, at) => row.revision !== first + at);
  return end < 0 ? [...rows] : rows.slice(0, end);
}

/** How many of the changes are read at once. */
function withinBounds(applied: readonly Applied[]): number {
  let operations = 0;
  const end = applied.findIndex(({ operationCount }) => {
    operations += operationCount;
    return operations > MOST_OPERATIONS;
  });
  return end < 0 ? applied.length : Math.max(1, end);
}
