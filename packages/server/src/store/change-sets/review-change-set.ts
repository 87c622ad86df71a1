import { applyChanges, type Outcome } from '../../domain/change-set/apply-changes.ts';
import type { Change } from '../../domain/change-set/change.ts';
import type { ChangeProblem } from '../../domain/change-set/change-problem.ts';
import type { Changing } from '../../domain/change-set/changing.ts';
import { type FieldConflict, rebaseChange } from '../../domain/change-set/rebase-change.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Database, Transaction } from '../database.ts';
import { createChanging, givenStatementIds, refuseOutcomes } from './apply-change-set.ts';
import type { ChangeSet, Operation } from './change-set.ts';
import { readChangeSetIn } from './read-change-set.ts';
import { readGraphPart } from './read-graph-part.ts';
import { readLastVersions } from './read-last-versions.ts';
import { recordChangeSet, repeated, type Written } from './record-change-set.ts';
import { writeEffects } from './write-effects.ts';
import { hashOf, takeWriteLock, type Writing, writeInTurn } from './write-lock.ts';

/** What a reviewer says of one operation. */
type Decision = {
  readonly position: number;
  readonly accept: boolean;
  readonly reason: string | null;
  /** Whether to do it although fields that it changes have been changed since it was proposed. */
  readonly overConflicts: boolean;
};

type Deciding = Pick<Writing, 'author' | 'authorise'> & { readonly number: number };

/** A review: a decision on each operation, and a word on the whole. */
export type Review = Deciding & {
  readonly decisions: readonly Decision[];
  readonly comment: string | null;
};

/**
 * Decides a proposal. What is accepted is put on the present state of the graph and applied as a
 * whole; where nothing is, the proposal is rejected. The same review sent again has no effect.
 * @throws Refusal CONFLICT naming the fields that were changed since, or as `applyChangeSet`
 */
export function reviewChangeSet(database: Database, review: Review): Promise<Written> {
  const { number, decisions, comment } = review;
  const body = { number, decisions, comment };
  const idempotencyKey = `review ${number} ${hashOf(body)}`;
  return writeInTurn(database, async (transaction) => {
    const taken = await takeWriteLock(transaction, { ...review, idempotencyKey, body });
    if ('earlier' in taken) return repeated(taken);
    const { changeSet, operations } = await readChangeSetIn(transaction, number, 'PROPOSED');
    const verdicts = decide(operations, decisions);
    const now = new Date();
    const accepted = verdicts.filter(({ decision }) => decision.accept);
    const outcomes = await applyAccepted(transaction, accepted, now);
    const isApplied = accepted.length > 0;
    return recordChangeSet(transaction, {
      ...taken,
      now,
      changeSet: {
        ...decided(changeSet, review, now),
        comment,
        state: isApplied ? 'APPLIED' : 'REJECTED',
        revision: isApplied ? taken.lock.revision + 1 : null,
      },
      operations: verdicts.map(({ operation, decision }) =>
        judged(operation, decision, outcomes.get(operation.position)),
      ),
    });
  });
}

/** The positions of what would be accepted, and of what among it over conflicts. */
type TriedReview = {
  readonly number: number;
  readonly accept: readonly number[];
  readonly overConflicts: readonly number[];
};

/** What would come of accepting an operation of a proposal. */
export type AcceptedOutcome = Outcome & { readonly position: number };

/**
 * Tries what accepting some operations of a proposal would come to, and changes nothing; fields that
 * were changed since are problems, unless their operation is accepted over them.
 * @throws Refusal NOT_FOUND, CONFLICT where it is no proposal any more, or BAD_USER_INPUT naming a
 *   position that it does not have
 */
export async function tryReview(
  database: Database,
  { number, accept, overConflicts }: TriedReview,
): Promise<AcceptedOutcome[]> {
  const reading = { run: database.read };
  const { operations } = await readChangeSetIn(reading, number, 'PROPOSED');
  const known = new Set(operations.map(({ position }) => position));
  const unknown = accept.find((position) => !known.has(position));
  if (unknown !== undefined) {
    const message = `accept: operation ${unknown} is no operation of this change set; it has ${known.size}, from 0.`;
    throw new Refusal('BAD_USER_INPUT', message, { field: 'accept', value: unknown });
  }
  const accepted = operations
    .filter(({ position }) => accept.includes(position))
    .map((operation) => {
      const isOver = overConflicts.includes(operation.position);
      return { operation, decision: acceptance(operation.position, isOver) };
    });
  if (accepted.length === 0) return [];
  const outcomes = await tryAccepted(reading, accepted, new Date());
  return accepted.map(({ operation: { position } }, at) => ({
    position,
    ...outcomeAt(outcomes, at),
  }));
}

const acceptance = (position: number, overConflicts: boolean): Decision => ({
  position,
  accept: true,
  reason: null,
  overConflicts,
});

/**
 * Takes back a proposal of one's own.
 * @throws Refusal FORBIDDEN where it is somebody else's
 */
export function withdrawChangeSet(database: Database, withdrawal: Deciding): Promise<Written> {
  const { number, author } = withdrawal;
  const keyed = { ...withdrawal, idempotencyKey: `withdraw ${number}`, body: number };
  return writeInTurn(database, async (transaction) => {
    const taken = await takeWriteLock(transaction, keyed);
    if ('earlier' in taken) return repeated(taken);
    const { changeSet } = await readChangeSetIn(transaction, number, 'PROPOSED');
    if (changeSet.author.id !== author.id) {
      const message = `number: change set ${number} was proposed by ${changeSet.author.name}; only they can withdraw it. An editor can reject it.`;
      throw new Refusal('FORBIDDEN', message, { field: 'number', value: number });
    }
    const now = new Date();
    const withdrawn = { ...decided(changeSet, withdrawal, now), state: 'WITHDRAWN' as const };
    return recordChangeSet(transaction, { ...taken, now, changeSet: withdrawn, operations: [] });
  });
}

const decided = (changeSet: ChangeSet, { author }: Deciding, now: Date): ChangeSet => ({
  ...changeSet,
  reviewer: author,
  decidedAt: now.toISOString(),
});

type Decided = { readonly operation: Operation; readonly decision: Decision };

/** Every operation with its decision; one without, or two, would leave open what is meant. */
function decide(operations: readonly Operation[], decisions: readonly Decision[]): Decided[] {
  const known = new Set(operations.map(({ position }) => position));
  const seen = new Set<number>();
  for (const { position } of decisions) {
    const why = seen.has(position) ? 'is decided twice' : 'is no operation of this change set';
    if (seen.has(position) || !known.has(position)) throw badDecision(position, why);
    seen.add(position);
  }
  return operations.map((operation) => {
    const decision = decisions.find(({ position }) => position === operation.position);
    if (!decision) throw badDecision(operation.position, 'is not decided');
    return { operation, decision };
  });
}

function badDecision(position: number, why: string): Refusal {
  const message = `decisions: operation ${position} ${why}; decide each operation once.`;
  return new Refusal('BAD_USER_INPUT', message, { field: 'decisions', value: position });
}

/** Applies what was accepted, in its order, on what the graph is by now. */
async function applyAccepted(
  transaction: Transaction,
  accepted: readonly Decided[],
  now: Date,
): Promise<ReadonlyMap<number, Outcome>> {
  if (accepted.length === 0) return new Map();
  const outcomes = await tryAccepted(transaction, accepted, now);
  refuseOutcomes(
    outcomes,
    accepted.map(({ operation }) => `operations[${operation.position}]`),
  );
  await writeEffects(
    transaction,
    outcomes.flatMap(({ effects }) => effects),
  );
  return new Map(
    accepted.map(({ operation }, at) => [operation.position, outcomeAt(outcomes, at)]),
  );
}

/** Tries what was accepted, in its order, on what the graph is by now, and writes nothing. */
async function tryAccepted(
  transaction: Transaction,
  accepted: readonly Decided[],
  now: Date,
): Promise<Outcome[]> {
  const changes = accepted.map(({ operation }) => operation.change as Change);
  const changing = {
    ...createChanging(await readGraphPart(transaction, changes), now),
    lastVersion: await readLastVersions(transaction, givenStatementIds(changes)),
  };
  return accepted.map((one) => applyRebased(changing, one));
}

function outcomeAt(outcomes: readonly Outcome[], at: number): Outcome {
  return outcomes[at] ?? { sentence: '', effects: [], problems: [] };
}

function applyRebased(changing: Changing, { operation, decision }: Decided): Outcome {
  const { sentence, effects: proposed } = operation;
  const { change, conflicts } = rebaseChange(changing.draft, operation.change as Change, proposed);
  if (conflicts.length > 0 && !decision.overConflicts) {
    return { sentence, effects: [], problems: conflicts.map(conflictProblem) };
  }
  const [outcome] = applyChanges(changing, [change]);
  return { ...(outcome ?? { effects: [], problems: [] }), sentence };
}

function conflictProblem(conflict: FieldConflict): ChangeProblem {
  const { field, base, current, proposed } = conflict;
  const [was, is, wish] = [base, current, proposed].map((value) => JSON.stringify(value));
  const message = `${field} was ${was} when this was proposed and is ${is} by now; the proposal makes it ${wish}. Reject the operation, or accept it over the conflict.`;
  return { rule: 'VERSION', field, value: proposed, message };
}

function judged(
  operation: Operation,
  { accept, reason }: Decision,
  outcome: Outcome | undefined,
): Operation {
  if (!accept) return { ...operation, verdict: 'REJECTED', reason };
  return { ...operation, verdict: 'ACCEPTED', reason, effects: outcome?.effects ?? [] };
}
