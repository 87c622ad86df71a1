import type { Dictionary, Spelling } from './dictionary.ts';
import { lookUp, lookUpWithSlip } from './look-up.ts';
import type { Token } from './read-tokens.ts';

/** A place in a text that may name an entity. */
export type NamePlace = {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  /** The places of its first and last words among the tokens. */
  readonly first: number;
  readonly last: number;
};

/** What may stand between the words of a name: a blank, a hyphen, a dot, a slash, the end of a line. */
const BETWEEN = /^(?:[ \t\u00a0]{1,3}|[-‐‑–_.]|[ \t]*\/[ \t]*|[ \t]*\r?\n[ \t]*|)$/u;

/** More words than a name with a slip in it has. */
const MOST_WORDS_WITH_SLIP = 6;

/** The names in a text. Where they overlap, the longest is what is meant. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  dictionary: Dictionary,
): readonly NamePlace[] {
  const places = tokens.flatMap((_, first) => namesFrom({ text, tokens, dictionary }, first));
  const longestFirst = places.toSorted(
    (a, b) => b.spelling.key.length - a.spelling.key.length || a.start - b.start,
  );
  const taken = new Set<number>();
  const kept: NamePlace[] = [];
  for (const place of longestFirst) {
    const range = rangeOf(place);
    if (range.some((at) => taken.has(at))) continue;
    for (const at of range) taken.add(at);
    kept.push(place);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function rangeOf({ first, last }: NamePlace): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

type Searched = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dictionary: Dictionary;
};

/** The longest name that begins with a word, and the longest that does so but for a slip. */
function namesFrom({ text, tokens, dictionary }: Searched, first: number): readonly NamePlace[] {
  let [key, exact, slip]: [string, NamePlace | null, NamePlace | null] = ['', null, null];
  let mayGoOn = true;
  for (let last = first; last < tokens.length; last++) {
    const [before, token] = [tokens[last - 1], tokens[last]];
    if (!token || (last > first && !BETWEEN.test(text.slice(before?.end, token.start)))) break;
    const isWithinSlip = last - first < MOST_WORDS_WITH_SLIP;
    if (!mayGoOn && !isWithinSlip) break;
    key += token.key;
    const place = { first, last, start: tokens[first]?.start ?? 0, end: token.end };
    if (mayGoOn) {
      const { spelling, goesOn } = lookUp(dictionary, key);
      if (spelling) exact = { ...place, spelling };
      mayGoOn = goesOn;
    }
    if (isWithinSlip && !(last === first && dictionary.words.has(key))) {
      const spelling = lookUpWithSlip(dictionary, key);
      if (spelling) slip = { ...place, spelling };
    }
  }
  return [exact, slip].filter((place) => place !== null);
}
