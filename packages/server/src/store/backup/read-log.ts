import { unpackOperations } from '../change-sets/operation-blocks.ts';
import { type LoggedOperation, operationRow } from '../change-sets/stored-change-set.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';

/** Change sets that are read at once: so many, or fewer where they have so many operations. */
const PAGE = { changeSets: 100, operations: 500 } as const;

/** A row of the history: a change set, or one of its operations with what that did. */
export type LogRow = { readonly changeSet: SetProperties } | LoggedOperation;

type SetProperties = {
  readonly number: number;
  readonly operationCount: number;
  readonly [name: string]: unknown;
};

/** Change sets that wait for a review, with all that they hold, by their numbers. */
export type Proposals = ReadonlyMap<number, readonly LogRow[]>;

/** The numbers of change sets that are read: all after the first, up to the last. */
export type Numbers = { readonly after: number; readonly upTo: number };

/** Reads the proposals that there are; under the write lock, as a review changes them. */
export async function readProposals({ run }: Transaction): Promise<Proposals> {
  const sets = await run<{ properties: SetProperties }>(loadQuery('backup-proposals'));
  const pages = rowsOf(
    { run },
    sets.map(({ properties }) => properties),
  );
  const rows = (await Array.fromAsync(pages)).flat();
  return Map.groupBy(rows, (row) => ('of' in row ? row.of : row.changeSet.number));
}

/**
 * Reads change sets in their order, each before its operations. Those that are decided stay as they
 * are for good; those that were proposals are given as they were.
 */
export async function* readLog(
  transaction: Transaction,
  { after, upTo }: Numbers,
  proposals: Proposals,
): AsyncGenerator<readonly LogRow[]> {
  for (let known = after; known < upTo; ) {
    const page = { after: known, upTo, limit: PAGE.changeSets };
    const sets = await transaction.run<{ properties: SetProperties }>(
      loadQuery('backup-change-sets'),
      page,
    );
    const all = sets.map(({ properties }) => properties);
    yield* rowsOf(
      transaction,
      all.filter(({ number }) => !proposals.has(number)),
    );
    for (const { number } of all) yield proposals.get(number) ?? [];
    known = all.at(-1)?.number ?? upTo;
  }
}

type BlocksRow = { readonly number: number; readonly blocks: readonly Int8Array[] };

async function* rowsOf(
  { run }: Transaction,
  sets: readonly SetProperties[],
): AsyncGenerator<readonly LogRow[]> {
  yield sets.map((changeSet) => ({ changeSet }));
  for (const part of inParts(sets)) {
    const numbers = part.map(({ number }) => number);
    const found = await run<BlocksRow>(loadQuery('blocks-of-change-sets'), { numbers });
    const blocks = new Map(found.map((row) => [row.number, row.blocks]));
    for (const set of part) yield operationRows(set, blocks.get(set.number) ?? []);
  }
}

/** Change sets that are next to each other, as many as are read at once. */
function inParts(sets: readonly SetProperties[]): SetProperties[][] {
  const parts: SetProperties[][] = [];
  let operations = Number.POSITIVE_INFINITY;
  for (const set of sets) {
    operations += set.operationCount;
    if (operations > PAGE.operations) {
      parts.push([]);
      operations = set.operationCount;
    }
    parts.at(-1)?.push(set);
  }
  return parts;
}

function operationRows(
  { number, operationCount }: SetProperties,
  blocks: readonly Int8Array[],
): readonly LogRow[] {
  const operations = unpackOperations(blocks);
  if (operations.length !== operationCount) throw incomplete(number, operationCount, operations);
  return operations.map((operation) => operationRow(number, operation));
}

function incomplete(number: number, expected: number, { length }: readonly unknown[]): Error {
  return new Error(
    `Of the ${expected} operations of change set ${number} there are ${length}: the history is damaged. \`rolegraph history --verify\` tells more.`,
  );
}
