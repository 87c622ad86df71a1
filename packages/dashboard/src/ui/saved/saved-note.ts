import { useSyncExternalStore } from 'react';

/** What was saved last, for as long as it can be taken back on the spot. */
export type SavedNote = {
  readonly number: number;
  /** Null where it waits for a review. */
  readonly revision: number | null;
  readonly reason: string;
};

let note: SavedNote | null = null;

const listeners = new Set<() => void>();

/** Says on the next page what was saved; null takes it away. */
export function noteSaved(next: SavedNote | null): void {
  note = next;
  for (const listener of listeners) listener();
}

/** What was saved last; null where nothing was. */
export function useSavedNote(): SavedNote | null {
  return useSyncExternalStore(subscribe, () => note);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
