import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';

/** A list in this browser, the latest first; it never leaves it. */
export type KeptList<Item> = {
  /** The list, in a component that is rendered again where it changes, in another tab as well. */
  readonly useList: () => readonly Item[];
  /** The list at this moment. */
  readonly read: () => readonly Item[];
  /** Puts one before all others; the one of the same key gives way to it. */
  readonly add: (item: Item) => void;
  /** Takes out the one of a key. */
  readonly remove: (key: string) => void;
  /** Forgets all. */
  readonly clear: () => void;
};

/** How a list is kept. */
type Keeping<Item> = {
  /** The name that it has in the browser. */
  readonly storedAs: string;
  readonly schema: z.ZodMiniType<Item>;
  /** What tells one from another. */
  readonly keyOf: (item: Item) => string;
  /** How many are kept. */
  readonly most: number;
};

/** A list that outlives the page. A browser that keeps nothing has an empty one. */
export function keptList<Item>({ storedAs, schema, keyOf, most }: Keeping<Item>): KeptList<Item> {
  const none: readonly Item[] = [];
  const listeners = new Set<() => void>();
  // The same text gives the same list, so that nothing is rendered again without a change.
  let last: { readonly text: string | null; readonly list: readonly Item[] } | null = null;

  function read(): readonly Item[] {
    const text = readText(storedAs);
    if (last?.text !== text) last = { text, list: parse(text) };
    return last?.list ?? none;
  }

  function parse(text: string | null): readonly Item[] {
    try {
      return z.array(schema).parse(JSON.parse(text ?? '[]'));
    } catch {
      // What another version has written counts as nothing.
      return none;
    }
  }

  function write(list: readonly Item[]): void {
    writeText(storedAs, list.length === 0 ? null : JSON.stringify(list));
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  }

  const without = (key: string) => read().filter((item) => keyOf(item) !== key);
  return {
    useList: () => useSyncExternalStore(subscribe, read),
    read,
    add: (item) => write([item, ...without(keyOf(item))].slice(0, most)),
    remove: (key) => write(without(key)),
    clear: () => write([]),
  };
}

function readText(storedAs: string): string | null {
  try {
    return window.localStorage.getItem(storedAs);
  } catch {
    return null;
  }
}

function writeText(storedAs: string, text: string | null): void {
  try {
    if (text === null) window.localStorage.removeItem(storedAs);
    else window.localStorage.setItem(storedAs, text);
  } catch {
    // A browser that keeps nothing has an empty list.
  }
}
