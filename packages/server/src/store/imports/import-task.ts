import { countRowsOf } from '../../domain/import/questions.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Author } from '../change-sets/change-set.ts';
import type { Database } from '../database.ts';
import { carryOutImport } from '../import-jobs/import-dataset.ts';
import { revertJob } from '../import-jobs/revert-job.ts';
import { reportOf, writeReport } from '../import-jobs/write-report.ts';
import { checkPersonMay, type PersonToCheck } from '../people/check-person-may.ts';
import { exampleOperations } from './example-operations.ts';
import type { ImportChange, ImportOutcome, ImportProgress } from './import-record.ts';
import { type PreparedUpload, prepareUpload, type UploadReading } from './prepare-upload.ts';

/** Whoever asked for it, in whose name the graph is changed. */
type Acting = { readonly author: Author; readonly person: PersonToCheck };

/** What is done for an import in the background. */
export type ImportTask =
  | { readonly what: 'COMPARE'; readonly reading: UploadReading; readonly report: string }
  | ({
      readonly what: 'APPLY';
      readonly reading: UploadReading;
      readonly report: string;
      /** What the comparison has found; what is applied is what differs by then. */
      readonly compared: ImportOutcome | null;
    } & Acting)
  | ({ readonly what: 'REVERT'; readonly job: string; readonly reason: string } & Acting);

/** How far a task is, without its pace. */
export type TaskProgress = Pick<ImportProgress, 'phase' | 'file' | 'done' | 'total'>;

/** Tells how far a task is, and when it is to end. */
export type TaskOptions = {
  readonly onProgress: (progress: TaskProgress) => void;
  readonly signal: AbortSignal;
};

/** Does a task, and tells what to note of the import. */
export function doImportTask(
  database: Database,
  task: ImportTask,
  options: TaskOptions,
): Promise<ImportChange> {
  switch (task.what) {
    case 'COMPARE':
      return compare(database, task, options);
    case 'APPLY':
      return apply(database, task, options);
    case 'REVERT':
      return revert(database, task, options);
    default:
      return task satisfies never;
  }
}

/** Rows that are kept to be listed; all of them are in the report. */
const LISTED = 500;

async function compare(
  database: Database,
  { reading, report }: Extract<ImportTask, { what: 'COMPARE' }>,
  options: TaskOptions,
): Promise<ImportChange> {
  const prepared = await prepare(database, reading, options);
  options.signal.throwIfAborted();
  const { job, title } = prepared;
  const compared = { state: 'COMPARED', job, title, outcome: outcomeOf(prepared) } as const;
  const { plan } = prepared;
  if (plan === null) return { ...compared, leftOut: [], examples: [] };
  await writeReport(report, plan);
  const examples = await exampleOperations(database, plan.changes);
  options.signal.throwIfAborted();
  return { ...compared, leftOut: plan.leftOut.slice(0, LISTED), examples };
}

function prepare(
  database: Database,
  reading: UploadReading,
  { onProgress, signal }: TaskOptions,
): Promise<PreparedUpload> {
  const rows = new Map<string, number>();
  const count = (): number => [...rows.values()].reduce((sum, one) => sum + one, 0);
  onProgress({ phase: 'READING', file: null, done: 0, total: null });
  return prepareUpload(database, reading, {
    signal,
    onProgress: (file, read) => {
      rows.set(file, read);
      onProgress({ phase: 'READING', file, done: count(), total: null });
    },
    onRead: () => onProgress({ phase: 'COMPARING', file: null, done: count(), total: null }),
  });
}

const outcomeOf = ({ plan, revision }: PreparedUpload): ImportOutcome => ({
  revision,
  differences: [...(plan?.tallies ?? [])].map(([key, tally]) => ({ key, ...tally })),
  operationCount: plan?.total ?? 0,
  isPart: plan?.isPart ?? false,
  leftOutCount: plan?.leftOut.length ?? 0,
  ambiguousCount: countRowsOf(plan?.questions ?? []),
  sharedAliasCount: plan?.shared.length ?? 0,
});

async function apply(
  database: Database,
  { reading, report, compared, author, person }: Extract<ImportTask, { what: 'APPLY' }>,
  options: TaskOptions,
): Promise<ImportChange> {
  const prepared = await prepare(database, reading, options);
  if (prepared.plan === null) return { state: 'DONE' };
  const { signal, onProgress } = options;
  if (signal.aborted) return { state: 'CANCELLED' };
  const outcome = await carryOutImport(database, prepared, {
    author,
    authorise: (transaction) => checkPersonMay(transaction, person, 'editor'),
    signal,
    onProgress: (progress) => onProgress({ phase: 'APPLYING', file: null, ...progress }),
  });
  const told = reportOf(prepared.plan, outcome);
  await writeReport(report, told);
  const { leftOut } = told;
  return {
    state: outcome.state,
    outcome: { ...(compared ?? outcomeOf(prepared)), leftOutCount: leftOut.length },
    leftOut: leftOut.slice(0, LISTED),
  };
}

async function revert(
  database: Database,
  { job, reason, author, person }: Extract<ImportTask, { what: 'REVERT' }>,
  { onProgress, signal }: TaskOptions,
): Promise<ImportChange> {
  const reverting = revertJob(
    database,
    {
      job,
      author,
      reason,
      authorise: (transaction) => checkPersonMay(transaction, person, 'editor'),
    },
    {
      signal,
      onProgress: (progress) => onProgress({ phase: 'REVERTING', file: null, ...progress }),
    },
  );
  try {
    const { state } = await reverting;
    return state === 'DONE' ? REVERTED : { state };
  } catch (error) {
    // It was stopped before anything of it was applied, or somebody else has undone it.
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return REVERTED;
    throw error;
  }
}

const REVERTED: ImportChange = { state: 'REVERTED', isBegun: false };
