/** Who waits for a turn, the longest waiting first. */
const waiting: (() => void)[] = [];

/**
 * Waits for a turn of the processor. One turn is given in each round of the event loop, so that
 * between two of them every request that has come in is served, however many searches are under way.
 */
export function nextTurn(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  waiting.push(resolve);
  if (waiting.length === 1) setImmediate(giveTurn);
  return promise;
}

function giveTurn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(giveTurn);
}
