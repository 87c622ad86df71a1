import closeWithGrace from 'close-with-grace';
import { reportFailure } from './report-failure.ts';

/** Longest time in milliseconds between a signal and the end; Neo4j may need most of it. */
const CLOSE_TIMEOUT = 30_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program to its end. On Ctrl-C, SIGTERM or SIGHUP, or when the process that started it has
 * died, its signal is aborted and it has half a minute to leave what it holds; the exit code is then
 * 0. A failure is reported and makes it 1.
 */
export async function runProgram(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  const ended = work(controller.signal).catch((error: unknown) => {
    if (controller.signal.aborted && error === controller.signal.reason) return;
    reportFailure(error);
    process.exitCode = 1;
  });
  const closing = closeWithGrace(
    { delay: CLOSE_TIMEOUT, skip: [...SIGNALS, 'beforeExit'] },
    async ({ err }) => {
      if (err) reportFailure(err);
      controller.abort();
      await ended;
      if (process.exitCode) process.exit();
    },
  );
  const stopListening = listenForTheEnd(once(closing.close));
  await ended;
  if (controller.signal.aborted) return;
  closing.uninstall();
  stopListening();
}

/**
 * A signal may come twice, from the terminal and from npm which passes it on, so that the second
 * must not be taken for impatience.
 */
function listenForTheEnd(close: () => void): () => void {
  const events = [...SIGNALS, 'disconnect'] as const;
  for (const event of events) process.on(event, close);
  // Listening to the parent is no reason to stay.
  process.channel?.unref();
  return () => {
    for (const event of events) process.off(event, close);
  };
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}
