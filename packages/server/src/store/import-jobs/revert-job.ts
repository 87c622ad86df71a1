import { randomUUID } from 'node:crypto';
import { Refusal } from '../../domain/refusal.ts';
import type { Author } from '../change-sets/change-set.ts';
import { revertChangeSet } from '../change-sets/revert-change-set.ts';
import type { Writing } from '../change-sets/write-lock.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { JobOptions } from './run-job.ts';

/** Which job to undo, and why. */
export type RevertJobRequest = {
  readonly job: string;
  readonly author: Author;
  /** Makes sure with each change set that the author still may. */
  readonly authorise?: Writing['authorise'];
  readonly reason: string;
};

/** What came of undoing a job. */
export type RevertedJob = {
  readonly state: 'DONE' | 'CANCELLED';
  /** Numbers of the change sets that undo those of the job. */
  readonly changeSets: readonly number[];
  /** Those of the job of which nothing could be undone, since all was changed since. */
  readonly untouched: readonly number[];
};

type Row = { number: number; operationCount: number };

/**
 * Undoes the change sets of a job, the last first, each by one of its own that belongs to the job as
 * well. Cut short, it goes on where it was when it is run again.
 * @throws Refusal NOT_FOUND where there is nothing of the job to undo
 */
export async function revertJob(
  database: Database,
  { job, author, authorise, reason }: RevertJobRequest,
  { onProgress = () => undefined, signal }: JobOptions = {},
): Promise<RevertedJob> {
  const rows = await database.read<Row>(loadQuery('change-sets-of-job'), { job });
  if (rows.length === 0) {
    const message = `job: there is no job "${job}", or all of it is undone already; \`rolegraph history --json\` names the jobs of change sets.`;
    throw new Refusal('NOT_FOUND', message, { field: 'job', value: job });
  }
  const total = rows.reduce((sum, { operationCount }) => sum + operationCount, 0);
  const [changeSets, untouched]: [number[], number[]] = [[], []];
  let done = 0;
  for (const { number, operationCount } of rows) {
    if (signal?.aborted) return { state: 'CANCELLED', changeSets, untouched };
    const idempotencyKey = `revert ${randomUUID()}`;
    try {
      const request = { number, job, author, authorise, reason, idempotencyKey, isLong: true };
      changeSets.push((await revertChangeSet(database, request)).number);
    } catch (error) {
      if (!isOfChanges(error)) throw error;
      untouched.push(number);
    }
    done += operationCount;
    onProgress({ done, total });
  }
  return { state: 'DONE', changeSets, untouched };
}

/** Whether it is the changes made since that are in the way; who may not, may not go on either. */
const isOfChanges = (error: unknown): boolean =>
  error instanceof Refusal && error.code !== 'UNAUTHENTICATED' && error.code !== 'FORBIDDEN';
