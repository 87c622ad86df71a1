import { Worker } from 'node:worker_threads';
import { Refusal, type RefusalCode, type RefusalDetails } from '../../domain/refusal.ts';
import type { Connection } from '../connect-database.ts';
import { growSparingly } from '../grow-sparingly.ts';
import type { ImportChange } from './import-record.ts';
import type { ImportTask, TaskOptions, TaskProgress } from './import-task.ts';

/** What a worker is given. */
export type ToWorker = { readonly connection: Connection; readonly task: ImportTask };

/** What a worker tells. */
export type FromWorker =
  | { readonly progress: TaskProgress }
  | { readonly change: ImportChange }
  | { readonly isStopped: true }
  | {
      readonly refusal: {
        readonly code: RefusalCode;
        readonly message: string;
        readonly details: RefusalDetails;
      };
    };

/** The most memory that a task may take, in MB; all of ESCO takes about half of it. */
const MOST_MEMORY = 1_024;
/** Beside this, what was made just now may take so much, in MB; more would hardly save time. */
const MOST_YOUNG = 24;
/** A task that is to end has this long for the change set under way, in milliseconds. */
const LONGEST_STOP = 60_000;

/**
 * Does a task on a thread of its own, so that whatever it works out keeps no request waiting. Comes
 * to undefined where it was stopped before anything came of it.
 * @throws Refusal as the task does; an error where the thread came to an end by itself
 */
export function runInWorker(
  connection: Connection,
  task: ImportTask,
  options: TaskOptions,
): Promise<ImportChange | undefined> {
  return growSparingly(() => awaitWorker(connection, task, options));
}

function awaitWorker(
  connection: Connection,
  task: ImportTask,
  { onProgress, signal }: TaskOptions,
): Promise<ImportChange | undefined> {
  const worker = new Worker(new URL('import-worker.ts', import.meta.url), {
    workerData: { connection, task } satisfies ToWorker,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: MOST_YOUNG },
    execArgv: [],
  });
  let outcome: { readonly change: ImportChange | undefined } | undefined;
  let refusal: Refusal | undefined;
  let forced: NodeJS.Timeout | undefined;
  const stop = (): void => {
    // Comparing leaves nothing behind, wherever it is ended.
    if (task.what === 'COMPARE') return void worker.terminate();
    worker.postMessage('stop', []);
    forced = setTimeout(() => void worker.terminate(), LONGEST_STOP);
  };
  worker.on('message', (message: FromWorker) => {
    if ('progress' in message) onProgress(message.progress);
    else if ('change' in message) outcome = message;
    else if ('isStopped' in message) outcome = { change: undefined };
    else {
      const { code, message: text, details } = message.refusal;
      refusal = new Refusal(code, text, details);
    }
  });
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return new Promise<ImportChange | undefined>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (refusal) reject(refusal);
      else if (outcome) resolve(outcome.change);
      else if (signal.aborted) resolve(undefined);
      else reject(new Error(`The worker of an import has ended with code ${code}.`));
    });
  }).finally(() => {
    clearTimeout(forced);
    signal.removeEventListener('abort', stop);
  });
}
