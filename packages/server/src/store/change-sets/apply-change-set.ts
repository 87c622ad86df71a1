import { randomUUID } from 'node:crypto';
import { applyChanges, type Outcome } from '../../domain/change-set/apply-changes.ts';
import type { Change } from '../../domain/change-set/change.ts';
import type { Changing } from '../../domain/change-set/changing.ts';
import { createGraphDraft, type GraphPart } from '../../domain/change-set/graph-draft.ts';
import { refuseProblems } from '../../domain/change-set/refuse-problems.ts';
import { withNewIds } from '../../domain/change-set/with-new-ids.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Database, Transaction } from '../database.ts';
import type { ChangeSet, Operation, Verdict } from './change-set.ts';
import type { OperationBlock } from './operation-blocks.ts';
import { readGraphPart } from './read-graph-part.ts';
import { readLastVersions } from './read-last-versions.ts';
import { recordChangeSet, repeated, type Written } from './record-change-set.ts';
import { type WriteProgress, writeEffects } from './write-effects.ts';
import { type Lock, takeWriteLock, type Writing, writeInTurn } from './write-lock.ts';

/** Operations that somebody asks for, and why. */
export type ChangeRequest = Omit<Writing, 'body'> & {
  readonly reason: string;
  readonly changes: readonly Change[];
  /** What each operation is called where it was written; `changes[0]` … where left out. */
  readonly labels?: readonly string[];
  /** What several change sets of one import have in common. */
  readonly job?: string;
  readonly onProgress?: WriteProgress;
  /** Whether it may take a minute, as nobody waits for an answer. */
  readonly isLong?: boolean;
  /** Whether the operations of a proposal are answers to one question, each tried by itself. */
  readonly isQuestion?: boolean;
  /** What the idempotency key stands for, where that can be told by less than the operations. */
  readonly body?: unknown;
  /** What the operations come to, where they were tried before. */
  readonly tried?: TriedChanges | undefined;
};

/** What operations come to, all of them without a problem, on the graph of a revision. */
export type TriedChanges = {
  readonly revision: number;
  readonly now: Date;
  readonly outcomes: readonly Outcome[];
  /** The operations as they are to be recorded. */
  readonly blocks: readonly OperationBlock[];
};

/**
 * Applies operations as one change set: all of them, or none.
 * @throws Refusal naming every operation that cannot be done, the field, the value and the remedy
 */
export function applyChangeSet(database: Database, request: ChangeRequest): Promise<Written> {
  const { isLong = false } = request;
  return writeInTurn(
    database,
    async (transaction) => {
      const tried = await tryUnderLock(transaction, request, 'apply');
      if ('earlier' in tried) return repeated(tried);
      const { lock, key, now, outcomes, blocks } = tried;
      const effects = outcomes.flatMap((outcome) => outcome.effects);
      const decided = { reviewer: request.author, decidedAt: now.toISOString() };
      const changeSet = { ...newChangeSet(request, lock, now), ...decided };
      // All of it is on its way at once; the database does it in this order.
      const [, written] = await Promise.all([
        writeEffects(transaction, effects, request.onProgress),
        recordChangeSet(transaction, {
          lock,
          key,
          now,
          changeSet: { ...changeSet, state: 'APPLIED', revision: lock.revision + 1 },
          operations: acceptedOperations(request.changes, outcomes),
          ...(blocks && { blocks }),
        }),
      ]);
      return written;
    },
    { isLong },
  );
}

/**
 * Keeps operations for a review. They have to be possible as the graph is now.
 * @throws Refusal as `applyChangeSet`
 */
export function proposeChangeSet(database: Database, request: ChangeRequest): Promise<Written> {
  return writeInTurn(database, async (transaction) => {
    const tried = await tryUnderLock(transaction, request, 'propose');
    if ('earlier' in tried) return repeated(tried);
    const { lock, key, now, outcomes } = tried;
    return recordChangeSet(transaction, {
      lock,
      key,
      now,
      changeSet: newChangeSet(request, lock, now),
      operations: operationsOf(withAllNewIds(request.changes, outcomes), outcomes, 'PENDING'),
    });
  });
}

async function tryUnderLock(
  transaction: Transaction,
  request: ChangeRequest,
  what: 'apply' | 'propose',
) {
  const { changes, reason, isQuestion = false } = request;
  if (changes.length === 0) {
    const message = 'changes: there are none; give at least one operation.';
    throw new Refusal('BAD_USER_INPUT', message, { field: 'changes', value: changes });
  }
  const { body = { what, reason, changes }, tried } = request;
  const taken = await takeWriteLock(transaction, { ...request, body });
  if ('earlier' in taken) return taken;
  // It comes to the same only where nobody has written since.
  if (tried?.revision === taken.lock.revision) return { ...taken, ...tried };
  const now = new Date();
  const part = await readGraphPart(transaction, changes);
  const lastVersion = await readLastVersions(transaction, givenStatementIds(changes));
  const tryAll = (some: readonly Change[]): Outcome[] =>
    applyChanges({ ...createChanging(part, now), lastVersion }, some);
  const outcomes = isQuestion ? changes.flatMap((one) => tryAll([one])) : tryAll(changes);
  refuseOutcomes(outcomes, request.labels);
  return { ...taken, now, outcomes, blocks: undefined };
}

/** Ids that an import states anew may have been stated, and removed, before. */
export const givenStatementIds = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) => (change.what === 'ADD_STATEMENT' ? (change.id ?? []) : []));

/** What changes are tried on: rows that were read, the time, and new ids. */
export function createChanging(part: GraphPart, now: Date): Changing {
  return { draft: createGraphDraft(part), now: now.toISOString(), newId: randomUUID };
}

/** @throws Refusal naming all problems, where there are any */
export function refuseOutcomes(
  outcomes: readonly Pick<Outcome, 'problems'>[],
  labels: readonly string[] = [],
): void {
  const problems = outcomes.flatMap((outcome, at) =>
    outcome.problems.map((one) => ({ ...one, operation: labels[at] ?? `changes[${at}]` })),
  );
  refuseProblems(problems);
}

/** A change set that was made just now and is yet to be decided. */
export function newChangeSet(
  request: Pick<ChangeRequest, 'author' | 'reason' | 'job' | 'isQuestion'> & {
    readonly changes: readonly unknown[];
  },
  { changeSets }: Lock,
  now: Date,
): ChangeSet {
  return {
    number: changeSets + 1,
    state: 'PROPOSED',
    revision: null,
    author: request.author,
    reason: request.reason,
    reverts: null,
    job: request.job ?? null,
    isQuestion: request.isQuestion ?? false,
    reviewer: null,
    comment: null,
    createdAt: now.toISOString(),
    decidedAt: null,
    operationCount: request.changes.length,
  };
}

/** What is created keeps its id until it is applied, so that other operations still mean it. */
const withAllNewIds = (changes: readonly Change[], outcomes: readonly Outcome[]): Change[] =>
  changes.map((change, at) => withNewIds(change, outcomes[at]?.effects ?? []));

/** Operations that are applied at once. */
export const acceptedOperations = (
  changes: readonly Change[],
  outcomes: readonly Outcome[],
): Operation[] => operationsOf(changes, outcomes, 'ACCEPTED');

function operationsOf(
  changes: readonly Change[],
  outcomes: readonly Outcome[],
  verdict: Verdict,
): Operation[] {
  return changes.map((change, position) => {
    const { sentence = '', effects = [] } = outcomes[position] ?? {};
    return { position, sentence, change, verdict, reason: null, effects };
  });
}
