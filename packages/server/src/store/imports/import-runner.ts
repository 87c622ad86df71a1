import { Refusal } from '../../domain/refusal.ts';
import type { Connection } from '../connect-database.ts';
import { createPace, type Pace } from '../import-jobs/pace.ts';
import type { ImportRun } from './change-import.ts';
import type { ImportChange, ImportProblem, ImportProgress, ImportState } from './import-record.ts';
import type { ImportTask, TaskProgress } from './import-task.ts';
import { runInWorker } from './run-in-worker.ts';

/** How often it is noted how far an import is, in milliseconds; each time costs a commit. */
const NOTE_EVERY = 500;

/** What is done for an import, and what becomes of it where it is stopped. */
type ImportWork = {
  readonly run: ImportRun;
  readonly task: ImportTask;
  /** The state that a stop on request brings it to. */
  readonly stopped: ImportState;
};

/** Does what is asked for imports in the background, one after the other. */
export type ImportRunner = {
  readonly start: (work: ImportWork) => void;
  /** Ends what is under way, so that it can go on later. */
  readonly close: () => Promise<void>;
};

/** Where the work is done, and who is told. */
type RunnerOptions = {
  readonly connection: Connection;
  /** Called when the graph may have changed. */
  readonly onApplied: () => Promise<unknown>;
  /** Called with what is no refusal. */
  readonly onTrouble: (error: unknown) => void;
};

/** A runner that has nothing to do. */
export function createImportRunner(options: RunnerOptions): ImportRunner {
  const closing = new AbortController();
  let turn: Promise<void> = Promise.resolve();
  const underWay = new Set<Promise<void>>();
  return {
    start: (work) => {
      const before = underWay.size > 0 ? turn : undefined;
      const done = doWork(work, { ...options, before, closing: closing.signal }).catch(
        options.onTrouble,
      );
      turn = Promise.all([turn, done]).then(() => undefined);
      underWay.add(done);
      void done.finally(() => underWay.delete(done));
    },
    close: async () => {
      closing.abort();
      await Promise.all(underWay);
    },
  };
}

type Doing = RunnerOptions & {
  /** What has to end first, if there is anything. */
  readonly before: Promise<void> | undefined;
  readonly closing: AbortSignal;
};

async function doWork({ run, task, stopped }: ImportWork, doing: Doing): Promise<void> {
  const { connection, before, closing, onApplied, onTrouble } = doing;
  const cancelled = new AbortController();
  const lost = new AbortController();
  const signal = AbortSignal.any([closing, cancelled.signal, lost.signal]);
  const first = phaseOf(task);
  const noting = noteProgress(run, before ? 'WAITING' : first, { cancelled, lost, onTrouble });
  let change: ImportChange;
  try {
    if (before) await endOf(before, signal);
    noting.tell({ ...NOTHING_DONE, phase: first });
    const onProgress = noting.tell;
    const done = signal.aborted
      ? undefined
      : await runInWorker(connection, task, { onProgress, signal });
    change = done ?? { state: stopped };
  } catch (error) {
    if (!(error instanceof Refusal)) onTrouble(error);
    change = { state: 'FAILED', problem: problemOf(error) };
  }
  await noting.end();
  if (closing.aborted && !isDone(change)) change = { ...change, state: 'INTERRUPTED' };
  if (task.what !== 'COMPARE') await onApplied().catch(onTrouble);
  await run.end(change);
}

const NOTHING_DONE = { file: null, done: 0, total: null } as const;

/** What a task begins with. */
const phaseOf = ({ what }: ImportTask): ImportProgress['phase'] =>
  what === 'REVERT' ? 'REVERTING' : 'READING';

/** What is done whatever the server does next. */
const isDone = ({ state }: ImportChange): boolean =>
  state === 'DONE' || state === 'REVERTED' || state === 'COMPARED' || state === 'FAILED';

/** Waits for the end of what is under way, or until nobody wants to any more. */
async function endOf(work: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await Promise.race([work, aborted]);
}

type Noting = {
  readonly cancelled: AbortController;
  readonly lost: AbortController;
  readonly onTrouble: (error: unknown) => void;
};

/** Notes every now and then how far something is, which also tells others that it is alive. */
function noteProgress(
  run: ImportRun,
  phase: ImportProgress['phase'],
  { cancelled, lost, onTrouble }: Noting,
) {
  let latest: TaskProgress = { ...NOTHING_DONE, phase };
  let pace: Pace = createPace(() => performance.now());
  let noting: Promise<void> = Promise.resolve();
  let isNoting = false;
  const note = async (): Promise<void> => {
    const outcome = await run.note(withPace(latest, pace));
    if (outcome === 'CANCELLED') cancelled.abort();
    if (outcome === 'LOST') lost.abort();
  };
  const noteOnce = (): void => {
    if (isNoting) return;
    isNoting = true;
    noting = note()
      .catch(onTrouble)
      .finally(() => {
        isNoting = false;
      });
  };
  const timer = setInterval(noteOnce, NOTE_EVERY);
  noteOnce();
  return {
    tell: (progress: TaskProgress): void => {
      if (progress.phase !== latest.phase) pace = createPace(() => performance.now());
      latest = progress;
    },
    end: (): Promise<void> => {
      clearInterval(timer);
      return noting;
    },
  };
}

const withPace = (progress: TaskProgress, pace: Pace): ImportProgress => ({
  ...progress,
  ...pace(progress.done, progress.total),
});

/** Why something could not be done, for whoever looks; what is no refusal says nothing of itself. */
function problemOf(error: unknown): ImportProblem {
  if (!(error instanceof Refusal)) {
    const message =
      'Something went wrong on our side, which the log of the server tells. Try it again, and report it if it lasts.';
    return { code: 'INTERNAL_SERVER_ERROR', message, field: null, problems: [] };
  }
  const { code, message, details } = error;
  const problems = (details['problems'] ?? []) as ImportProblem['problems'];
  return { code, message, field: details.field ?? null, problems };
}
