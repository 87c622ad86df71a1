import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';

/**
 * For how long a webhook is held, in milliseconds: a server that dies holds up what is sent to it for
 * as long. All of an attempt, and the note of it, has to fit in.
 */
export const LEASE_TIME = 30_000;
/** An attempt begins in this part of it, or not at all: who was held up may have lost the lease. */
const TIME_TO_BEGIN = 1 / 3;

/** A webhook in the hands of one server. */
export type TakenWebhook = {
  readonly id: string;
  readonly lease: string;
  readonly url: string;
  readonly secret: string;
  /** The revision of the last change that was received. */
  readonly revision: number;
  /** Attempts with the next message that have failed so far. */
  readonly attempts: number;
  /** For how many milliseconds each attempt has failed. */
  readonly failingFor: number;
  /** Whether an attempt may still begin. */
  readonly isFresh: () => boolean;
};

/** Which webhook to take, and what for. */
type Wanted = { readonly id: string; readonly isTest: boolean; readonly leaseTime: number };

type Row = Omit<TakenWebhook, 'id' | 'lease' | 'isFresh'>;

/** Takes a webhook, so that nobody else sends to it; undefined where it is not to be had now. */
export async function takeWebhook(
  { run }: Transaction,
  { id, isTest, leaseTime }: Wanted,
): Promise<TakenWebhook | undefined> {
  const lease = randomUUID();
  const askedAt = performance.now();
  const parameters = { id, isTest, lease, milliseconds: leaseTime };
  const [row] = await run<Row>(loadQuery('take-webhook'), parameters);
  if (row === undefined) return undefined;
  const isFresh = () => performance.now() - askedAt < leaseTime * TIME_TO_BEGIN;
  return { ...row, id, lease, isFresh };
}

/** Gives a webhook back to which nothing was sent. */
export async function releaseWebhook(
  database: Database,
  { id, lease }: Pick<TakenWebhook, 'id' | 'lease'>,
): Promise<void> {
  await database.write(({ run }) => run(loadQuery('release-webhook'), { id, lease }));
}
