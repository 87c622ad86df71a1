import { deu, eng, fra } from 'stopword';
import type { Dictionary } from './dictionary.ts';
import { withoutAddresses } from './read-tokens.ts';
import { wordKey } from './word-key.ts';

/** A word that a text makes much of and the dictionary has not. */
export type UnknownWord = {
  /** As it is first written. */
  readonly written: string;
  /** How often it is used. */
  readonly count: number;
};

type Span = { readonly start: number; readonly end: number };

/** Used as often as this, a word is worth asking about wherever it stands. */
const OFTEN = 2;

/** More are no help. */
const MOST = 12;

/** Words of every advertisement. */
const OF_ADVERTISEMENTS = `team teams work working job jobs role post position company office people year years
  yrs experience skill skills knowledge requirement requirements task tasks profile degree apply application
  applicants contact email salary benefits offer offers remote hours week weeks day days part full time
  english german french language languages good strong solid plus must should could need needed wanted help
  new great able etc and/or know want like make see use used using one two three well also every everybody
  somebody building build built run runs learn house fresh fruit free nice have bring love join hiring
  not nice2have m/w/d asap please wanted ref page`;

const NEVER: ReadonlySet<string> = new Set(
  [...eng, ...deu, ...fra, ...OF_ADVERTISEMENTS.split(/\s+/)].map(wordKey),
);

const WORD = /[\p{L}][\p{L}\p{N}]*(?:[.+#-]?[\p{L}\p{N}]+|\+\+|#)*/gu;

/** A capital within, a figure, or a sign: nobody writes an everyday word so. */
const IS_COINED = /\p{Ll}\p{Lu}|\p{L}\p{N}|[+#]|\p{L}\.\p{L}/u;

/** The ends of a part of a list. */
const BEGINS_PART = /(?:^|[,;/|•·*→>\n(]|^\s*[-–])\s*$/u;
const ENDS_PART = /^\s*(?:$|[,;/|•·*\n).!])/u;

/**
 * The words that a text uses often, or names in a list, and that are no part of any name: those that
 * are written as names first, then the most frequent.
 */
export function findUnknownWords(
  text: string,
  found: readonly Span[],
  { words }: Dictionary,
): readonly UnknownWord[] {
  const rest = withoutSpans(withoutAddresses(text), found);
  const seen = new Map<string, UnknownWord & { readonly isListed: boolean }>();
  for (const { 0: written, index } of rest.matchAll(WORD)) {
    const key = wordKey(written);
    if (written.length < 3 || words.has(key) || NEVER.has(key)) continue;
    const isListed = isPartOfList(rest, { start: index, end: index + written.length });
    const before = seen.get(key);
    seen.set(key, {
      written: before?.written ?? written,
      count: (before?.count ?? 0) + 1,
      isListed: (before?.isListed ?? false) || (isListed && isNameLike(written)),
    });
  }
  return [...seen.values()]
    .filter(({ count, isListed, written }) => count >= OFTEN || isListed || IS_COINED.test(written))
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, MOST)
    .map(({ written, count }) => ({ written, count }));
}

function worth({ written, count }: UnknownWord): number {
  return count + (IS_COINED.test(written) ? OFTEN : 0);
}

function isNameLike(written: string): boolean {
  return /^\p{Lu}/u.test(written) || IS_COINED.test(written);
}

function isPartOfList(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return BEGINS_PART.test(line) && line.trim() !== '' && ENDS_PART.test(text.slice(end, end + 8));
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let [rest, at] = ['', 0];
  for (const { start, end } of spans) {
    rest += text.slice(at, start) + ','.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}
