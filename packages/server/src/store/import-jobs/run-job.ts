import { randomUUID } from 'node:crypto';
import type { KnownRows } from '../../domain/import/known-rows.ts';
import type { PlannedChange } from '../../domain/import/planned-change.ts';
import { applyChangeSet, type TriedChanges } from '../change-sets/apply-change-set.ts';
import type { Author } from '../change-sets/change-set.ts';
import type { Writing } from '../change-sets/write-lock.ts';
import type { Database } from '../database.ts';
import { readRevision } from '../graph-state.ts';
import { createBatchSize } from './batch-size.ts';
import { batches } from './batches.ts';
import { type Job, recordJob } from './job.ts';
import { reasonsOf } from './reasons-of.ts';
import { tryAhead } from './try-ahead.ts';

/** What is to be done to the graph as it is, told one by one. */
export type JobPlan = {
  readonly changes: () => Iterable<PlannedChange>;
  /** How many there are. */
  readonly total: number;
  /** Rows of which nothing comes. */
  readonly leftOut: number;
  /** What was read of the graph to work it out, where that can save reading it again. */
  readonly known?: KnownRows;
};

/** A list of operations that is too long for one change set. */
export type JobRequest = {
  /** What its change sets have in common; the same for the same work, also when it is run again. */
  readonly id: string;
  readonly author: Author;
  /** Makes sure with each change set that the author still may. */
  readonly authorise?: Writing['authorise'];
  readonly reason: string;
  /** Works out what is left to do; asked again where others have changed the graph meanwhile. */
  readonly plan: () => Promise<JobPlan>;
  /** What else belongs to it, once all is applied and before it is noted as done; runs again after a kill. */
  readonly conclude?: () => Promise<void>;
  /** A plan that was made just now, at this revision. */
  readonly first?: { readonly plan: JobPlan; readonly revision: number };
};

/** How far a job has come. */
type JobProgress = { readonly done: number; readonly total: number };

/** An operation that the graph does not take, and why. */
type RefusedChange = PlannedChange & { readonly reason: string };

/** What came of a job. */
export type JobOutcome = {
  readonly state: 'DONE' | 'CANCELLED';
  /** Numbers of the change sets that were applied. */
  readonly changeSets: readonly number[];
  /** How many operations these had. */
  readonly done: number;
  readonly refused: readonly RefusedChange[];
};

export type JobOptions = {
  readonly onProgress?: (progress: JobProgress) => void;
  /** Ends the job between two change sets; what was applied stays, and running it again goes on. */
  readonly signal?: AbortSignal;
  /** The most operations of a change set, where others would have to wait too long for more. */
  readonly most?: number;
};

/** How often a job is planned anew because of others, before what they have refused is left out. */
const PLANS = 5;
/** How often it is noted how far a job has come, in milliseconds; each time costs a commit. */
const NOTE_EVERY = 2_000;

/**
 * Applies a plan as change sets that share a job. Each is applied as a whole or not at all; killed
 * at any point, running the job again plans what is left and does it. An operation that the graph
 * does not take is left out, and told.
 */
export async function runJob(
  database: Database,
  request: JobRequest,
  options: JobOptions = {},
): Promise<JobOutcome> {
  const { signal } = options;
  const run = startRun(database, request, options);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const { changes } = await run.plan();
      if (await carryOut(run, changes(), { isLast: attempt >= PLANS, signal })) break;
    }
    if (!signal?.aborted) await request.conclude?.();
    const state = signal?.aborted ? 'CANCELLED' : 'DONE';
    await run.note(state);
    return { state, ...run.outcome() };
  } catch (error) {
    await run.note('FAILED').catch(() => undefined);
    throw error;
  }
}

type Run = ReturnType<typeof startRun>;

/** One run of a job: what it has done so far, and at which revision. */
function startRun(
  database: Database,
  request: JobRequest,
  { onProgress = () => undefined, most }: JobOptions,
) {
  const { id, reason, author, authorise } = request;
  const runId = randomUUID();
  const startedAt = new Date().toISOString();
  const size = createBatchSize(most);
  const [changeSets, refused]: [number[], RefusedChange[]] = [[], []];
  let [done, total, leftOut, revision] = [0, 0, 0, -1];
  let { first } = request;
  let known: KnownRows | undefined;
  let [isAlone, notedAt] = [true, 0];

  const note = (state: Job['state']): Promise<void> => {
    notedAt = performance.now();
    const counts = { done, total, leftOut: leftOut + refused.length };
    const times = { startedAt, updatedAt: new Date().toISOString() };
    // Where others wrote in between, the graph is at none that this job has left it at.
    const left = { revision: state === 'DONE' && isAlone ? revision : null };
    return recordJob(database, { id, reason, author, state, ...counts, ...left, ...times });
  };

  return {
    note,
    size: size.next,
    outcome: () => ({ changeSets, done, refused }),
    hasMovedOn: async () => (await readRevision(database)) !== revision,
    refuse: (changes: readonly RefusedChange[]) => void refused.push(...changes),
    plan: async (): Promise<JobPlan> => {
      revision = first?.revision ?? (await readRevision(database));
      const made = first?.plan ?? (await request.plan());
      first = undefined;
      isAlone = true;
      total = done + made.total;
      leftOut = made.leftOut;
      known = made.known;
      refused.length = 0;
      await note('RUNNING');
      onProgress({ done, total });
      return made;
    },
    /** Tries operations, before (`isAhead`) or after those that come before them are applied. */
    prepare: async (batch: readonly PlannedChange[], isAhead: boolean): Promise<Prepared> => {
      const at = isAhead ? revision + 1 : revision;
      const ahead = { changes: batch.map(({ change }) => change), revision: at };
      return { batch, tried: known && (await tryAhead(database, known, ahead)) };
    },
    apply: async ({ batch, tried }: Prepared): Promise<void> => {
      const started = performance.now();
      const key = { job: id, runId, position: changeSets.length };
      const { number, applied } = await applyChangeSet(database, {
        author,
        authorise,
        reason,
        job: id,
        idempotencyKey: `job ${runId} ${key.position}`,
        body: key,
        changes: batch.map(({ change }) => change),
        tried: known && tried,
        isLong: true,
      }).catch((error: unknown) => {
        // What was tried ahead is not what is there.
        if (tried) known = undefined;
        throw error;
      });
      if (!tried) known?.note(applied?.effects ?? []);
      size.took(batch.length, performance.now() - started);
      // Others may have written in between; then a later refusal may be due to them.
      isAlone &&= applied?.revision === revision + 1;
      if (isAlone) revision += 1;
      else known = undefined;
      changeSets.push(number);
      done += batch.length;
      onProgress({ done, total });
      if (performance.now() - notedAt > NOTE_EVERY) await note('RUNNING');
    },
  };
}

/** Operations that are next, and what they come to where that is known before they are applied. */
type Prepared = {
  readonly batch: readonly PlannedChange[];
  readonly tried?: TriedChanges | undefined;
};

type Carrying = { readonly isLast: boolean; readonly signal: AbortSignal | undefined };

/** Applies changes; false where the graph has moved on, so that a new plan is due. */
async function carryOut(
  run: Run,
  changes: Iterable<PlannedChange>,
  { isLast, signal }: Carrying,
): Promise<boolean> {
  const all = batches(changes, run.size);
  const next = async (isAhead: boolean): Promise<Prepared | undefined> => {
    const { value: batch } = all.next();
    return batch && run.prepare(batch, isAhead);
  };
  for (let prepared = await next(false); prepared !== undefined; ) {
    if (signal?.aborted) return true;
    const applying = applyPossible(run, prepared, isLast);
    // Of what was not tried ahead nobody knows what it does, until it is applied.
    const [isPossible, ahead] = await Promise.all([applying, prepared.tried && next(true)]);
    if (!isPossible) return false;
    prepared = ahead ?? (await next(false));
  }
  return true;
}

async function applyPossible(
  run: Run,
  { batch, tried }: Prepared,
  isLast: boolean,
): Promise<boolean> {
  for (let left: Prepared = { batch, tried }; left.batch.length > 0; ) {
    try {
      await run.apply(left);
      return true;
    } catch (error) {
      const reasons = reasonsOf(error);
      if (!reasons) throw error;
      if (!isLast && (await run.hasMovedOn())) return false;
      run.refuse(left.batch.flatMap((one, at) => withReason(one, reasons.get(at))));
      left = { batch: left.batch.filter((_, at) => !reasons.has(at)) };
    }
  }
  return true;
}

const withReason = (one: PlannedChange, reason: string | undefined): RefusedChange[] =>
  reason === undefined ? [] : [{ ...one, reason }];
