import type { Dictionary, NamedEntity } from './dictionary.ts';
import { findNames } from './find-names.ts';
import { findUnknownWords, type UnknownWord } from './find-unknown-words.ts';
import { keepMeant } from './has-context.ts';
import { readStance, type Stance } from './read-stance.ts';
import { readTokens, withoutAddresses } from './read-tokens.ts';

/** Words of a text that name an entity. */
export type Match = {
  readonly start: number;
  readonly end: number;
  readonly entity: NamedEntity;
  readonly stance: Stance;
};

/** What a text names, in its order, and what it seems to name that nobody knows. */
export type TextFindings = {
  readonly matches: readonly Match[];
  readonly unknown: readonly UnknownWord[];
};

/** Finds the roles, skills and tools that a text names; it asks nobody, and keeps nothing. */
export function findMatches(text: string, dictionary: Dictionary): TextFindings {
  const tokens = readTokens(withoutAddresses(text));
  const places = keepMeant(text, findNames(text, tokens, dictionary));
  const matches = places.map(({ start, end, spelling }) => ({
    start,
    end,
    entity: spelling.entity,
    stance: readStance(text, start, end),
  }));
  return { matches, unknown: findUnknownWords(text, places, dictionary) };
}
