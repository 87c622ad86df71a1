import { createHash } from 'node:crypto';
import { Refusal } from '../../domain/refusal.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { Author } from './change-set.ts';

/** Who writes, and how a repetition of the same request is told from a new one. */
export type Writing = {
  readonly author: Author;
  /** Makes sure, inside the transaction, that the author still may; throws where not. */
  readonly authorise?: ((transaction: Transaction) => Promise<void>) | undefined;
  readonly idempotencyKey: string;
  /** What the key stands for; the same key with another body is refused. */
  readonly body: unknown;
};

/** The counters of the graph, under the write lock. */
export type Lock = { readonly revision: number; readonly changeSets: number };

/** A key as it is to be remembered. */
export type RememberedKey = {
  readonly key: string;
  readonly bodyHash: string;
  readonly at: string;
};

/** The lock, or the number of the change set that this very request has made before. */
export type LockOutcome =
  | { readonly lock: Lock; readonly key: Omit<RememberedKey, 'at'> }
  | { readonly earlier: number };

type Row = Lock & { bodyHash: string | null; earlier: number | null };

/**
 * Runs work that takes the write lock first, after all of this process that were asked for before;
 * otherwise as `Database.write`.
 */
export const writeInTurn: <Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
  options?: { readonly isLong: boolean },
) => Promise<Result> = (database, work, options) =>
  database.write(work, { ...options, isInTurn: true });

/**
 * Takes the write lock, which is held until the transaction ends, and looks whether the request is
 * a repetition.
 * @throws Refusal CONFLICT where the key stands for something else
 */
export async function takeWriteLock(
  transaction: Transaction,
  { author, authorise, idempotencyKey, body }: Writing,
): Promise<LockOutcome> {
  const key = `${author.id} ${idempotencyKey}`;
  const bodyHash = hashOf(body);
  const [row] = await transaction.run<Row>(loadQuery('lock-graph'), { key });
  if (!row) throw new Error('The graph has no revision yet: run `rolegraph migrate up` first.');
  await authorise?.(transaction);
  const { revision, changeSets } = row;
  if (row.earlier === null) return { lock: { revision, changeSets }, key: { key, bodyHash } };
  if (row.bodyHash === bodyHash) return { earlier: row.earlier };
  throw new Refusal(
    'CONFLICT',
    `idempotencyKey: "${idempotencyKey}" stands for another request, which became change set ${row.earlier}; use a new key for a new request.`,
    { field: 'idempotencyKey', value: idempotencyKey, changeSet: row.earlier },
  );
}

/** The hash by which two requests are told apart. */
export function hashOf(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex');
}
