import { type Outcome, tryOperation } from '../../domain/change-set/apply-changes.ts';
import type { Changing } from '../../domain/change-set/changing.ts';
import { revertEffects } from '../../domain/change-set/revert-effects.ts';
import { createUndoneRows, type UndoneRows } from '../../domain/change-set/undone-rows.ts';
import { wantedForEffects } from '../../domain/change-set/wanted-rows.ts';
import type { Database, Transaction } from '../database.ts';
import { createChanging, newChangeSet, refuseOutcomes } from './apply-change-set.ts';
import type { Operation } from './change-set.ts';
import { readChangeSetIn } from './read-change-set.ts';
import { readWanted } from './read-graph-part.ts';
import { readLastVersions } from './read-last-versions.ts';
import { recordChangeSet, repeated, type Written } from './record-change-set.ts';
import { writeEffects } from './write-effects.ts';
import { takeWriteLock, type Writing, writeInTurn } from './write-lock.ts';

/** Which change set to undo, and why. */
export type RevertRequest = Omit<Writing, 'body'> & {
  readonly number: number;
  readonly reason: string;
  /** The job that is undone with others of it. */
  readonly job?: string;
  /** Whether it may take a minute, as nobody waits for an answer. */
  readonly isLong?: boolean;
};

/**
 * Undoes a change set by a new one, the last operation first. An operation whose outcome was changed
 * since is refused with the reason and stays as it is; the others are undone.
 * @throws Refusal CONFLICT where none of them can be undone
 */
export function revertChangeSet(database: Database, request: RevertRequest): Promise<Written> {
  const { number, reason, isLong = false } = request;
  const body = { what: 'revert', number, reason };
  const work = async (transaction: Transaction): Promise<Written> => {
    const taken = await takeWriteLock(transaction, { ...request, body });
    if ('earlier' in taken) return repeated(taken);
    const { lock } = taken;
    const { operations } = await readChangeSetIn(transaction, number, 'APPLIED');
    const applied = operations.filter(({ verdict }) => verdict === 'ACCEPTED').toReversed();
    const effects = applied.flatMap((operation) => operation.effects);
    const now = new Date();
    const part = await readWanted(transaction, wantedForEffects(effects));
    const gone = effects.flatMap(({ id, after }) => (after === null ? [id] : []));
    const lastVersion = await readLastVersions(transaction, gone);
    const changing = { ...createChanging(part, now), lastVersion };
    const undone = createUndoneRows();
    const outcomes = applied.map((operation) => undo(changing, operation, undone));
    refuseIfNone(applied, outcomes);
    await writeEffects(
      transaction,
      outcomes.flatMap((outcome) => outcome.effects),
    );
    const changeSet = newChangeSet({ ...request, changes: applied }, lock, now);
    const decided = { reviewer: request.author, decidedAt: now.toISOString(), reverts: number };
    return recordChangeSet(transaction, {
      ...taken,
      now,
      changeSet: { ...changeSet, ...decided, state: 'APPLIED', revision: lock.revision + 1 },
      operations: applied.map((operation, at) => judged(operation, at, outcomes[at])),
    });
  };
  return writeInTurn(database, work, { isLong });
}

function undo(changing: Changing, { sentence, effects }: Operation, undone: UndoneRows): Outcome {
  return tryOperation(changing.draft, () => ({
    sentence: `Undo: ${sentence}`,
    problems: revertEffects(changing, effects, undone),
  }));
}

/** Of a revert that undoes nothing there would be nothing to record. */
function refuseIfNone(applied: readonly Operation[], outcomes: readonly Outcome[]): void {
  if (outcomes.some(({ problems }) => problems.length === 0)) return;
  refuseOutcomes(
    outcomes,
    applied.map(({ position }) => `operations[${position}]`),
  );
}

function judged(
  { position: of }: Operation,
  position: number,
  { sentence, effects, problems }: Outcome = { sentence: '', effects: [], problems: [] },
): Operation {
  const change = { what: 'UNDO_OPERATION' as const, position: of };
  const [problem] = problems;
  if (!problem) return { position, sentence, change, verdict: 'ACCEPTED', reason: null, effects };
  return { position, sentence, change, verdict: 'REFUSED', reason: problem.message, effects: [] };
}
