import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../domain/refusal.ts';
import { connectDatabase } from '../connect-database.ts';
import { doImportTask } from './import-task.ts';
import type { FromWorker, ToWorker } from './run-in-worker.ts';

/** Messages about progress are apart by at least so many milliseconds. */
const PROGRESS_EVERY = 100;

/** Does one task for an import, on a thread of its own. */
async function work(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('This is a worker; start it by runInWorker.');
  const { connection, task } = workerData as ToWorker;
  const tell = (message: FromWorker): void => port.postMessage(message, []);
  const stopped = new AbortController();
  port.once('message', () => stopped.abort());
  const database = await connectDatabase(connection);
  let toldAt = Number.NEGATIVE_INFINITY;
  let phase: string | undefined;
  try {
    const change = await doImportTask(database, task, {
      signal: stopped.signal,
      onProgress: (progress) => {
        const now = performance.now();
        if (progress.phase === phase && now - toldAt < PROGRESS_EVERY) return;
        [phase, toldAt] = [progress.phase, now];
        tell({ progress });
      },
    });
    tell({ change });
  } catch (error) {
    if (stopped.signal.aborted && !(error instanceof Refusal)) tell({ isStopped: true });
    else if (error instanceof Refusal) {
      const { code, message, details } = error;
      tell({ refusal: { code, message, details } });
    } else throw error;
  } finally {
    await database.close();
    port.close();
  }
}

await work();
