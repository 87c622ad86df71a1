import { messageOf } from '../bootstrap/message-of.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const;

/**
 * Does what has to be done before the packages are there, and gives it up on a signal. Returns
 * whether to go on; where not, the exit code is set and the reason told.
 */
export async function prepare(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  for (const event of SIGNALS) process.on(event, abort);
  process.channel?.unref();
  try {
    await work(controller.signal);
    return !controller.signal.aborted;
  } catch (error) {
    if (!controller.signal.aborted) {
      process.stderr.write(`${messageOf(error)}\n`);
      process.exitCode = 1;
    }
    return false;
  } finally {
    for (const event of SIGNALS) process.off(event, abort);
  }
}
