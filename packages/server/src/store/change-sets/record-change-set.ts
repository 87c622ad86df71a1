import type { Effect } from '../../domain/change-set/effect.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { ChangeSet, Operation } from './change-set.ts';
import { type OperationBlock, packOperations } from './operation-blocks.ts';
import { changeSetProperties } from './stored-change-set.ts';
import type { Lock, LockOutcome, RememberedKey } from './write-lock.ts';

/** Idempotency keys are kept this long, in milliseconds: 30 days. */
const KEY_LIFE = 30 * 24 * 60 * 60 * 1000;
/** Old keys are looked for with one change set of so many: a query of its own for each costs more. */
const FORGET_EVERY = 50;

/** What came of a write: the change set, and what it did to the graph where it was applied just now. */
export type Written = {
  readonly number: number;
  /** Null where nothing was changed: a proposal, or the repetition of an earlier request. */
  readonly applied: { readonly revision: number; readonly effects: readonly Effect[] } | null;
};

/** A change set with its operations, as it is to be from now on. */
export type Recording = {
  readonly lock: Lock;
  readonly changeSet: ChangeSet;
  readonly operations: readonly Operation[];
  /** The same in blocks, where they were packed before. */
  readonly blocks?: readonly OperationBlock[];
  readonly key: Omit<RememberedKey, 'at'>;
  readonly now: Date;
};

/** What a request that was made before came to. */
export const repeated = ({ earlier }: Extract<LockOutcome, { earlier: number }>): Written => ({
  number: earlier,
  applied: null,
});

/** Writes a change set, new or decided just now, with its operations and what they did. */
export async function recordChangeSet(
  transaction: Transaction,
  { lock, changeSet, operations, blocks = packOperations(operations), key, now }: Recording,
): Promise<Written> {
  const { number, revision } = changeSet;
  // What is new has nothing that would have to be looked for, and replaced.
  const query = number > lock.changeSets ? 'record-new-change-set' : 'record-change-set';
  await transaction.run(loadQuery(query), {
    revision: revision ?? lock.revision,
    changeSets: Math.max(number, lock.changeSets),
    changeSet: changeSetProperties(changeSet),
    keys: [{ ...key, at: now.toISOString() }],
    blocks,
  });
  if (number % FORGET_EVERY === 0) {
    const expired = new Date(now.getTime() - KEY_LIFE).toISOString();
    await transaction.run(loadQuery('forget-idempotency-keys'), { expired });
  }
  if (revision === null) return { number, applied: null };
  const effects = operations.flatMap((one) => (one.verdict === 'ACCEPTED' ? one.effects : []));
  return { number, applied: { revision, effects } };
}
