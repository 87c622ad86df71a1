import { setTimeout as delay } from 'node:timers/promises';

/** How long in milliseconds the database is left alone after a figure that came to nothing. */
const PAUSE = 10_000;

type AheadOptions = {
  readonly pause?: number;
  /** Told of a figure that came to nothing; it is tried again after a pause. */
  readonly onTrouble: (error: unknown) => void;
};

/**
 * Works figures out before anybody asks for them, one after the other, each until it is there: a
 * database that has just been started may take too long the first time. Keeps no process alive.
 */
export function workOutAhead(
  figures: readonly (() => Promise<unknown>)[],
  { pause = PAUSE, onTrouble }: AheadOptions,
): { readonly stop: () => void } {
  const stopped = new AbortController();
  const { signal } = stopped;
  const workOut = async (figure: () => Promise<unknown>): Promise<void> => {
    while (!signal.aborted) {
      try {
        await figure();
        return;
      } catch (error) {
        if (!signal.aborted) onTrouble(error);
      }
      await delay(pause, undefined, { ref: false, signal }).catch(() => undefined);
    }
  };
  void (async () => {
    for (const figure of figures) await workOut(figure);
  })();
  return { stop: () => stopped.abort() };
}
