import type { Author } from '../change-sets/change-set.ts';
import type { Database } from '../database.ts';
import { readRevision } from '../graph-state.ts';
import { loadQuery } from '../load-query.ts';

/**
 * RUNNING while change sets of it are applied; after a kill it stays so, and running it again goes
 * on. CANCELLED and FAILED jobs can be run again as well.
 */
type JobState = 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';

/** A job as the database notes it, beside its change sets. */
export type Job = {
  /** What its change sets have as `job`. */
  readonly id: string;
  /** What it does, as the reason of its change sets. */
  readonly reason: string;
  readonly author: Author;
  readonly state: JobState;
  /** Operations that were applied by this run, and those that it set out to apply. */
  readonly done: number;
  readonly total: number;
  /** Rows and operations that were left out. */
  readonly leftOut: number;
  /** The revision at which there was nothing left to do; null until then. */
  readonly revision: number | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly updatedAt: string;
};

type JobNode = Omit<Job, 'author' | 'revision'> & {
  revision?: number;
  authorId: string;
  authorName: string;
};

/** Notes how far a job has come. */
export async function recordJob(database: Database, { author, ...job }: Job): Promise<void> {
  const properties = { ...job, authorId: author.id, authorName: author.name };
  await database.write(({ run }) => run(loadQuery('record-job'), { id: job.id, properties }));
}

/** Whether a job has been done, and the graph is as it left it. */
export async function isStillDone(database: Database, id: string): Promise<boolean> {
  const [job, revision] = await Promise.all([readJob(database, id), readRevision(database)]);
  return job?.state === 'DONE' && job.revision === revision;
}

/** A job as it was noted last; null where there never was one of the id. */
export async function readJob(database: Database, id: string): Promise<Job | null> {
  const [row] = await database.read<{ job: JobNode }>(loadQuery('job'), { id });
  if (!row) return null;
  const { authorId, authorName, revision = null, ...job } = row.job;
  return { ...job, revision, author: { id: authorId, name: authorName } };
}
