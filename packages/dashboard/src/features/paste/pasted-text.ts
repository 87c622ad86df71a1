import { useSyncExternalStore } from 'react';

/** What the text is, as far as it matters here. */
export const TEXT_SORTS = ['cv', 'advertisement'] as const;

export type TextSort = (typeof TEXT_SORTS)[number];

/** A text that somebody has given, and what they take it for; null until one of both is chosen. */
type PastedText = { readonly text: string; readonly sort: TextSort | null };

/** Longer than any CV; what is longer is something else. */
export const MOST_LETTERS = 200_000;

const NOTHING: PastedText = { text: '', sort: null };

/**
 * The text is kept here alone: whoever looks at another page and comes back finds it again, and
 * whoever loads the page anew, or closes it, does not.
 */
let pasted = NOTHING;

const listeners = new Set<() => void>();

function become(next: PastedText): void {
  pasted = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The text of this page, and what changes it. */
export function usePastedText() {
  const { text, sort } = useSyncExternalStore(subscribe, () => pasted);
  return {
    text,
    sort,
    take: (next: string) => become({ text: next, sort: null }),
    takeFor: (next: TextSort) => become({ ...pasted, sort: next }),
    forget: () => become(NOTHING),
  };
}
