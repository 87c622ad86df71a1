import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';

/** Change sets, and operations, that are read at once. */
const PAGE = { changeSets: 100, operations: 500 } as const;

/** A row of the history: a change set, or one of its operations with what that did. */
export type LogRow =
  | { readonly changeSet: SetProperties }
  | {
      readonly of: number;
      readonly operation: object;
      readonly effects: readonly object[];
    };

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

type OperationNode = {
  readonly of: number;
  readonly operation: object;
  readonly effects: readonly object[];
};

async function* rowsOf(
  { run }: Transaction,
  sets: readonly SetProperties[],
): AsyncGenerator<readonly LogRow[]> {
  yield sets.map((changeSet) => ({ changeSet }));
  const ids = sets.flatMap(({ number, operationCount }) =>
    Array.from({ length: operationCount }, (_, position) => `${number}:${position}`),
  );
  for (let at = 0; at < ids.length; at += PAGE.operations) {
    const wanted = ids.slice(at, at + PAGE.operations);
    const found = await run<OperationNode>(loadQuery('backup-operations'), { ids: wanted });
    if (found.length !== wanted.length) throw incomplete(wanted, found.length);
    yield found;
  }
}

function incomplete(wanted: readonly string[], found: number): Error {
  return new Error(
    `Of the operations ${wanted[0]} to ${wanted.at(-1)} there are ${found}, not ${wanted.length}: the history is damaged. \`rolegraph history --verify\` tells more.`,
  );
}
