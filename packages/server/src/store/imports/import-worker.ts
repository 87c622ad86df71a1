import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../domain/refusal.ts';
import { connectDatabase } from '../connect-database.ts';
import { databaseIsAway } from '../database-away.ts';
import type { ImportChange } from './import-record.ts';
import { doImportTask } from './import-task.ts';
import type { FromWorker, ToWorker } from './run-in-worker.ts';

/** Messages about progress are apart by at least so many milliseconds. */
const PROGRESS_EVERY = 100;

const AWAY = new Refusal(
  'UNAVAILABLE',
  'The database could not be reached, or took too long to answer. Nothing is lost: try it again.',
);

/** Does one task for an import, on a thread of its own. */
async function work(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('This is a worker; start it by runInWorker.');
  const tell = (message: FromWorker): void => port.postMessage(message, []);
  const stopped = new AbortController();
  port.once('message', () => stopped.abort());
  try {
    tell({ change: await doTask(tell, stopped.signal) });
  } catch (error) {
    const refusal = databaseIsAway(error) ? AWAY : error;
    if (refusal instanceof Refusal) {
      const { code, message, details } = refusal;
      tell({ refusal: { code, message, details } });
    } else if (stopped.signal.aborted) tell({ isStopped: true });
    else throw error;
  } finally {
    port.close();
  }
}

async function doTask(
  tell: (message: FromWorker) => void,
  signal: AbortSignal,
): Promise<ImportChange> {
  const { connection, task } = workerData as ToWorker;
  const database = await connectDatabase(connection);
  let toldAt = Number.NEGATIVE_INFINITY;
  let phase: string | undefined;
  try {
    return await doImportTask(database, task, {
      signal,
      onProgress: (progress) => {
        const now = performance.now();
        if (progress.phase === phase && now - toldAt < PROGRESS_EVERY) return;
        [phase, toldAt] = [progress.phase, now];
        tell({ progress });
      },
    });
  } finally {
    await database.close();
  }
}

await work();
