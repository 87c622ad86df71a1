import { likenessKey } from '../domain/health/near-names.ts';
import { searchWords } from '../domain/search/search-words.ts';
import { STOP_WORDS } from '../domain/search/stop-words.ts';
import { otherForms } from '../domain/search/word-forms.ts';

/** Words of this many letters or more may have one typo. */
const FUZZY_FROM = 4;
/** The index cuts what is longer into pieces, and fails where it is to look for the beginning of it. */
const LONGEST_WORD = 255;

/** What makes a word to the index: letters and digits, and none in circles or of fractions. */
const INDEXED = /[\p{L}\p{Nd}\p{Nl}]/u;

/** A part of the text between blanks, and the words in it. */
type Part = { readonly part: string; readonly words: readonly string[] };

/**
 * The question to the full-text index for a text, in Lucene's syntax: names that hold every word of it,
 * as it is, in another form, as a prefix, or but for a typo. Empty where the text has no words.
 */
export function searchQuery(text: string): string {
  const parts = tellingParts(text);
  const query = parts.map(partQuery).join(' AND ');
  const joined = asOneWord(parts);
  return joined === undefined ? query : `(${query}) OR ${wordQuery(joined)}`;
}

/** Two plain words as one: people write `data bases` as well as `databases`. */
function asOneWord(parts: readonly Part[]): string | undefined {
  if (parts.length !== 2 || !parts.every(isPlain)) return undefined;
  const joined = parts.map(({ part }) => part.toLowerCase()).join('');
  return joined.length > LONGEST_WORD ? undefined : joined;
}

/** Names that hold any word of a text, in the same ways. */
export function anyWordQuery(text: string): string {
  return tellingParts(text).map(partQuery).join(' OR ');
}

function tellingParts(text: string): readonly Part[] {
  const parts = text
    .split(/\s+/u)
    .map((part): Part => ({ part, words: searchWords(part) }))
    .filter(({ part }) => INDEXED.test(part));
  return telling(parts, ({ words }) => words.some((word) => !STOP_WORDS.has(word)));
}

/** Words of this many letters or more may have two typos, where nothing is found otherwise. */
const VERY_FUZZY_FROM = 8;
/** Words of so many letters may be two that were run together. */
const RUN_TOGETHER = { least: 6, most: 24 };
/** The most words of a text of which two are tried as one. */
const MOST_TO_JOIN = 6;

/** Words of so many letters may be begun with a typo. */
const BEGUN = { least: FUZZY_FROM, most: 12 };

/**
 * For a text of which the names hold not every word: as before, but with a typo in another form too,
 * with two typos in a long word, with a typo in the last word, of which the rest is still to be typed,
 * and with words run together or taken apart.
 */
export function forgivingQuery(text: string): string {
  const words = telling(searchWords(text), (word) => !STOP_WORDS.has(word)).filter(
    (word) => INDEXED.test(word) && word.length <= LONGEST_WORD,
  );
  const joined =
    words.length > MOST_TO_JOIN ? [] : words.slice(1).map((_, at) => joinedAt(words, at));
  return [words, ...joined]
    .filter((tried) => tried.length > 0)
    .map((tried) => `(${tried.map(forgivingWord).join(' AND ')})`)
    .join(' OR ');
}

/** The words with the one at a place and the next as a single one. */
function joinedAt(words: readonly string[], at: number): readonly string[] {
  return [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
}

/** @param at - where the word stands; the last one may be begun. */
function forgivingWord(word: string, at: number, words: readonly string[]): string {
  if (word.length < FUZZY_FROM) return wordQuery(word);
  const typos = word.length < VERY_FUZZY_FROM ? 1 : 2;
  const forms = otherForms(word).map((form) => `${form}~1`);
  const { least, most } = RUN_TOGETHER;
  const letters = Array.from(word);
  const isRunTogether = letters.length >= least && letters.length <= most;
  const apart = (isRunTogether ? letters.slice(3) : []).map(
    (_, at) => `"${letters.slice(0, at + 2).join('')} ${letters.slice(at + 2).join('')}"^2`,
  );
  const begun = at === words.length - 1 ? begunWithTypo(letters) : [];
  return `(${[`${word}*`, `${word}~${typos}`, ...forms, ...begun, ...apart].join(' OR ')})`;
}

/**
 * Words that begin as these letters do, but for one typo between the first and the last: a letter that is
 * another, too many or missing, or two that changed places. The index has no such question but by a
 * regular expression; the letters mean nothing in it.
 */
function begunWithTypo(letters: readonly string[]): string[] {
  if (letters.length < BEGUN.least || letters.length > BEGUN.most) return [];
  const beginnings = letters.slice(1).flatMap((letter, before) => {
    const start = letters.slice(0, before + 1).join('');
    const [next, ...rest] = letters.slice(before + 2);
    const missing = `${start}.${[letter, next, ...rest].join('')}`;
    if (next === undefined) return [missing];
    const end = rest.join('');
    return [missing, `${start}.?${next}${end}`, `${start}${next}${letter}${end}`];
  });
  return [`/(${beginnings.join('|')}).*/`];
}

/** What the index knows of; all where it is all the same, as the beginning of a word may be meant. */
function telling<Item>(items: readonly Item[], isTold: (item: Item) => boolean): readonly Item[] {
  const told = items.filter(isTold);
  return told.length > 0 ? told : items;
}

/**
 * A part with signs in it, such as `Node.js`, may be one word to the index or several, and one with
 * accents of their own another than ours: as it is, it is read by the index as the name was.
 */
function partQuery({ part, words }: Part): string {
  const spelt = telling(words, (word) => !STOP_WORDS.has(word))
    .map(wordQuery)
    .join(' AND ');
  if (isPlain({ part, words })) return spelt;
  const asIs = [`"${part.replaceAll(/["\\]/g, '\\$&')}"^4`, ...beginning(part)];
  const isLong = words.some((word) => word.length > LONGEST_WORD);
  return `(${[...asIs, ...(isLong ? [] : [`(${spelt})`])].join(' OR ')})`;
}

/** Whether a part is a single word to the index, and is one that it can look for. */
function isPlain({ part, words }: Part): boolean {
  return part.toLowerCase() === words[0] && part.length <= LONGEST_WORD;
}

function beginning(part: string): string[] {
  if (part.length > LONGEST_WORD) return [];
  return [`${part.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '\\$&')}*^2`];
}

/**
 * Exact beats another form, which beats prefix, which beats typo; the word holds letters and digits
 * alone, so nothing needs escaping.
 */
function wordQuery(word: string): string {
  const forms = otherForms(word).map((form) => ` OR ${form}^3 OR ${form}*`);
  const fuzzy = word.length >= FUZZY_FROM ? ` OR ${word}~1` : '';
  return `(${word}^4 OR ${word}*^2${forms.join('')}${fuzzy})`;
}

/** Words of this many letters or more may end otherwise, as in the plural: `technolog*`. */
const ENDINGS_FROM = 6;
/** How many letters an ending has at the most, as the plural of a word that ends in -y. */
const LONGEST_ENDING = 3;

/**
 * The question to the full-text index for whatever may be alike to one of some names: those with most
 * of the words come first, and more are found than are alike. Empty where no name has words.
 */
export function alikeQuery(names: readonly string[]): string {
  const questions = names
    .map((name) => telling(searchWords(name), (word) => !STOP_WORDS.has(word)))
    .flatMap((words) => words.filter((word) => word.length <= LONGEST_WORD))
    .map(alikeWord);
  return [...new Set(questions)].join(' OR ');
}

/** The word as the index reads it; a typo in it, or in its plain form; another ending. */
function alikeWord(word: string): string {
  const asIs = `"${word}"^4`;
  if (word.length < FUZZY_FROM - 1) return asIs;
  const plain = searchWords(likenessKey(word));
  const typos = [...new Set([word, ...plain])].map((one) => `${one}~1`);
  const ending = word.length < ENDINGS_FROM ? [] : [`${word.slice(0, -LONGEST_ENDING)}*`];
  return `(${[asIs, ...typos, ...ending].join(' OR ')})`;
}
