import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';

type Row = { readonly job: string; readonly numbers: number[] };

/** Numbers of the change sets of jobs, the last first, those that undo others among them. */
export async function readJobChangeSets(
  { read }: Pick<Database, 'read'>,
  jobs: readonly string[],
): Promise<number[][]> {
  const rows = await read<Row>(loadQuery('change-set-numbers-of-jobs'), { jobs });
  const found = new Map(rows.map(({ job, numbers }) => [job, numbers]));
  return jobs.map((job) => found.get(job) ?? []);
}
