import { Refusal } from '../domain/refusal.ts';
import { nextTurn } from './take-turns.ts';

/** How long a search runs before others have their turn, in milliseconds. */
const TURN = 10;

/**
 * Runs a search that yields now and then, a turn at a time, and gives it up once the signal is
 * aborted, because nobody waits for its result any more.
 * @throws Refusal UNAVAILABLE where it was given up
 */
export async function runInTurns<Result>(
  search: Iterator<void, Result>,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    for (;;) {
      await nextTurn();
      if (signal?.aborted) throw givenUp();
      const end = performance.now() + TURN;
      do {
        const step = search.next();
        if (step.done) return step.value;
      } while (performance.now() < end);
    }
  } finally {
    search.return?.();
  }
}

function givenUp(): Refusal {
  return new Refusal(
    'UNAVAILABLE',
    'The search was given up, because the request had ended. Ask again.',
  );
}
