import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { blockSearches } from './block-searches.ts';
import type { ChangeSet, ChangeSetState, Operation } from './change-set.ts';
import { unpackOperations } from './operation-blocks.ts';
import { readMergedIds } from './read-merged-ids.ts';
import { type ChangeSetNode, changeSetOf } from './stored-change-set.ts';
import { touchedIds } from './touched-ids.ts';

/** A change set, and the numbers of those that undo it. */
export type ListedChangeSet = ChangeSet & { readonly revertedBy: readonly number[] };

/** The change sets of one page, and how many there are on all pages. */
export type ChangeSetPage = {
  readonly totalCount: number;
  readonly changeSets: readonly ListedChangeSet[];
};

type Node = ChangeSetNode & { revertedBy: number[] };
type PageRow = { totalCount: number; changeSets: Node[] };

const listed = (node: Node): ListedChangeSet => ({
  ...changeSetOf(node),
  revertedBy: node.revertedBy,
});

/** Which change sets to read. */
type ChangeSetsPage = {
  readonly state: ChangeSetState | null;
  /** The id of whoever has made them; everyone where null. */
  readonly author: string | null;
  /** Only those with a greater number. */
  readonly after: number;
  /** Only those with a smaller one. */
  readonly before: number;
  readonly limit: number;
  readonly oldestFirst: boolean;
  /** Whether to read what visitors have suggested, too, before it is applied. */
  readonly withVisitors: boolean;
};

/** Change sets between two numbers, from one end or the other. */
export async function readChangeSets(
  database: Database,
  page: ChangeSetsPage,
): Promise<ChangeSetPage> {
  const [row] = await database.read<PageRow>(loadQuery('change-sets'), page);
  return { totalCount: row?.totalCount ?? 0, changeSets: (row?.changeSets ?? []).map(listed) };
}

/** Applied change sets below a revision that touched any of some ids, the latest first. */
export async function readHistory(
  database: Database,
  { ids, ...page }: { ids: readonly string[]; readonly before: number; readonly limit: number },
): Promise<ChangeSetPage> {
  const searches = blockSearches('touches', await readMergedIds(database, ids));
  const [row] = await database.read<PageRow>(loadQuery('history'), { ...page, searches });
  return { totalCount: row?.totalCount ?? 0, changeSets: (row?.changeSets ?? []).map(listed) };
}

/** Change sets by number, in the order of the numbers; null where there is none. */
export async function readChangeSetsByNumber(
  database: Database,
  numbers: readonly number[],
): Promise<(ListedChangeSet | null)[]> {
  const rows = await database.read<{ changeSet: Node }>(loadQuery('change-sets-by-number'), {
    numbers,
  });
  const byNumber = new Map(rows.map(({ changeSet }) => [changeSet.number, listed(changeSet)]));
  return numbers.map((number) => byNumber.get(number) ?? null);
}

/** Which operations of a change set to read. */
export type OperationRange = {
  /** Only those after this position. */
  readonly after: number;
  readonly limit: number;
  /** Only those that did something to the entity or statement of this id. */
  readonly touching: string | null;
};

type OperationsRow = { number: number; blocks: Int8Array[] };

/** The operations of several change sets in one trip, in the order of the numbers. */
export async function readOperations(
  database: Database,
  numbers: readonly number[],
  range: OperationRange,
): Promise<Operation[][]> {
  const rows = await database.read<OperationsRow>(loadQuery('operations'), { numbers, ...range });
  const byNumber = new Map(rows.map(({ number, blocks }) => [number, operationsIn(blocks, range)]));
  return numbers.map((number) => byNumber.get(number) ?? []);
}

function operationsIn(
  blocks: readonly Int8Array[],
  { after, limit, touching }: OperationRange,
): Operation[] {
  return unpackOperations(blocks)
    .filter(({ position, effects }) => {
      if (position <= after) return false;
      return touching === null || effects.some((one) => touchedIds(one).includes(touching));
    })
    .slice(0, limit);
}
