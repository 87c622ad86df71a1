import { useSyncExternalStore } from 'react';
import { type HeldSkill, readHeldSkills, withHeldSkill, writeHeldSkills } from './held-skills';

/** Where the browser keeps them. They leave it only in a link that the user asks for. */
const KEY = 'rolegraph-my-skills';

/** What stands in for the storage where the browser allows none, until the page is left. */
let unstored: string | null = null;

const listeners = new Set<() => void>();

/** The same text gives the same list, so that nothing is rendered again without a change. */
let last: { readonly text: string | null; readonly skills: readonly HeldSkill[] } | null = null;

/** The user's own skills, as this browser has them. */
export type MySkills = {
  readonly skills: readonly HeldSkill[];
  /** Sets the level of a skill, from 1 to 5; null takes the skill away. */
  readonly setLevel: (slug: string, level: number | null) => void;
  /** Puts another list in place of the present one. */
  readonly replace: (skills: readonly HeldSkill[]) => void;
};

/** The user's own skills; changes show at once, in other tabs of the browser too. */
export function useMySkills(): MySkills {
  const skills = useSyncExternalStore(subscribe, readMySkills);
  return { skills, setLevel, replace };
}

/** The user's own skills at this moment. */
export function readMySkills(): readonly HeldSkill[] {
  const text = readText();
  if (last?.text !== text) last = { text, skills: readHeldSkills(text) };
  return last?.skills ?? [];
}

function setLevel(slug: string, level: number | null): void {
  replace(withHeldSkill(readMySkills(), slug, level));
}

function replace(skills: readonly HeldSkill[]): void {
  writeText(writeHeldSkills(skills) ?? null);
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

function readText(): string | null {
  try {
    return window.localStorage.getItem(KEY) ?? unstored;
  } catch {
    return unstored;
  }
}

function writeText(text: string | null): void {
  unstored = null;
  try {
    if (text === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, text);
  } catch {
    unstored = text;
  }
}
