import { runInTurns } from './run-in-turns.ts';

/** Runs work that takes less than a turn of the processor when its turn comes. */
export function runInTurn<Result>(work: () => Result, signal: AbortSignal): Promise<Result> {
  return runInTurns({ next: () => ({ done: true, value: work() }) }, signal);
}
