import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { KINDS } from './kinds';

/** Where the browser keeps them; they never leave it. */
const KEY = 'rolegraph-recent';

/** As many as one still knows having seen. */
const MOST = 8;

const recentSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('entity'),
    kind: z.enum(KINDS),
    slug: z.string(),
    name: z.string(),
  }),
  z.object({ what: z.literal('plan'), from: z.string(), to: z.string() }),
]);

/** An entity or a plan that was looked at; a plan by the slugs of its ends. */
export type Recent = z.infer<typeof recentSchema>;

const NONE: readonly Recent[] = [];

const listeners = new Set<() => void>();

/** The same text gives the same list, so that nothing is rendered again without a change. */
let last: { readonly text: string | null; readonly list: readonly Recent[] } | null = null;

/** What was looked at last, the latest first. */
export function useRecent(): readonly Recent[] {
  return useSyncExternalStore(subscribe, readRecent);
}

/** Puts what is looked at now before all else. */
export function recordRecent(recent: Recent): void {
  const others = readRecent().filter((other) => keyOfRecent(other) !== keyOfRecent(recent));
  write(JSON.stringify([recent, ...others].slice(0, MOST)));
}

/** Forgets all of it. */
export function clearRecent(): void {
  write(null);
}

/** What tells one from another. */
export function keyOfRecent(recent: Recent): string {
  return recent.what === 'plan'
    ? `plan/${recent.from}/${recent.to}`
    : `${recent.kind}/${recent.slug}`;
}

/** What was looked at last, at this moment. */
export function readRecent(): readonly Recent[] {
  const text = readText();
  if (last?.text !== text) last = { text, list: parse(text) };
  return last?.list ?? NONE;
}

function parse(text: string | null): readonly Recent[] {
  try {
    return z.array(recentSchema).parse(JSON.parse(text ?? '[]'));
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

function write(text: string | null): void {
  try {
    if (text === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, text);
  } catch {
    // A browser that keeps nothing has no recent pages.
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
