import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';

/** Where the browser keeps them. */
const KEY = 'rolegraph-suggestions';

/** As many as one still wants to look at. */
const MOST = 30;

const rememberedSchema = z.object({
  token: z.string(),
  /** The first change in words. */
  title: z.string(),
  /** How many changes there are beside it. */
  more: z.number(),
  sentAt: z.string(),
});

/** A suggestion that was sent from this browser. */
export type Remembered = z.infer<typeof rememberedSchema>;

const NONE: readonly Remembered[] = [];

const listeners = new Set<() => void>();

/** The same text gives the same list, so that nothing is rendered again without a change. */
let last: { readonly text: string | null; readonly list: readonly Remembered[] } | null = null;

/** What was suggested from this browser, the latest first. */
export function useRemembered(): readonly Remembered[] {
  return useSyncExternalStore(subscribe, readRemembered);
}

/** Keeps a suggestion before all others. */
export function remember(suggestion: Remembered): void {
  const others = readRemembered().filter(({ token }) => token !== suggestion.token);
  write([suggestion, ...others].slice(0, MOST));
}

/** Forgets one; its link goes on working. */
export function forget(token: string): void {
  write(readRemembered().filter((one) => one.token !== token));
}

function readRemembered(): readonly Remembered[] {
  const text = readText();
  if (last?.text !== text) last = { text, list: parse(text) };
  return last?.list ?? NONE;
}

function parse(text: string | null): readonly Remembered[] {
  try {
    return z.array(rememberedSchema).parse(JSON.parse(text ?? '[]'));
  } catch {
    // What another version has written counts as nothing.
    return NONE;
  }
}

function readText(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(list: readonly Remembered[]): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // A browser that keeps nothing leaves the link as the one way back.
  }
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
