import type { TextFindings } from './finder/find-matches';
import type { FinderAnswer, FinderQuestion } from './finder-messages';

/** A worker that finds names in texts; it has no way to the network, nor to any storage. */
export type Finder = {
  /** The revision of the graph whose names it knows. */
  readonly revision: number;
  /** Finds what a text names; null where another text was asked for meanwhile. */
  readonly find: (text: string) => Promise<TextFindings | null>;
  readonly stop: () => void;
};

/** Starts a worker that knows the names of a dictionary. */
export function startFinder(revision: number, lines: readonly string[]): Finder {
  // A file of our own, which the content security policy allows, and no blob.
  const worker = new Worker(new URL('./finder-worker.ts', import.meta.url), { type: 'module' });
  const ask = (question: FinderQuestion) => worker.postMessage(question, []);
  let waiting: { id: number; answer: (findings: TextFindings | null) => void } | null = null;
  let id = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FinderAnswer>) => {
    if (data.id !== waiting?.id) return;
    waiting.answer(data.findings);
    waiting = null;
  });
  ask({ lines });
  return {
    revision,
    find: (text) =>
      new Promise((resolve) => {
        waiting?.answer(null);
        id += 1;
        waiting = { id, answer: resolve };
        ask({ id, text });
      }),
    stop: () => worker.terminate(),
  };
}
