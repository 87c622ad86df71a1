import { useEffect, useSyncExternalStore } from 'react';

/** A part of the page that comes in a chunk of its own. */
export type LatePart<Part> = {
  /** Fetches the part if it is not there yet; never fails. */
  readonly load: () => Promise<void>;
  /** The part once it is there, and whether fetching it failed. */
  readonly usePart: () => { readonly part: Part | null; readonly failed: boolean };
};

/**
 * Keeps a part that is fetched when it is first needed. Unlike `lazy`, a failure leaves the page as it
 * is and can be mended by fetching again, and what was fetched before is drawn at once.
 */
export function latePart<Part>(fetchPart: () => Promise<Part>): LatePart<Part> {
  let state: { part: Part | null; failed: boolean } = { part: null, failed: false };
  let pending: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const become = (next: typeof state) => {
    state = next;
    pending = null;
    for (const listener of listeners) listener();
  };
  const load = () => {
    if (state.part !== null) return Promise.resolve();
    pending ??= fetchPart().then(
      (part) => become({ part, failed: false }),
      () => become({ part: null, failed: true }),
    );
    return pending;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const usePart = () => {
    useEffect(function fetchWhenNeeded() {
      void load();
    }, []);
    return useSyncExternalStore(subscribe, () => state);
  };
  return { load, usePart };
}
