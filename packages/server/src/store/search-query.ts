import { likenessKey } from '../domain/health/near-names.ts';
import { searchWords } from '../domain/search/search-words.ts';

/** Words of this many letters or more may have one typo. */
const FUZZY_FROM = 4;
/** The index cuts what is longer into pieces, and fails where it is to look for the beginning of it. */
const LONGEST_WORD = 255;

/** What makes a word to the index: letters and digits, and none in circles or of fractions. */
const INDEXED = /[\p{L}\p{Nd}\p{Nl}]/u;

/** What the index leaves out of names, as it takes them for English. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there ' +
    'these they this to was will with'
  ).split(' '),
);

/** A part of the text between blanks, and the words in it. */
type Part = { readonly part: string; readonly words: readonly string[] };

/**
 * The question to the full-text index for a text, in Lucene's syntax: names that hold every word of it,
 * as it is, as a prefix, or but for a typo. Empty where the text has no words.
 */
export function searchQuery(text: string): string {
  const parts = text
    .split(/\s+/u)
    .map((part): Part => ({ part, words: searchWords(part) }))
    .filter(({ part }) => INDEXED.test(part));
  return telling(parts, ({ words }) => words.some((word) => !STOP_WORDS.has(word)))
    .map(partQuery)
    .join(' AND ');
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
  if (part.toLowerCase() === words[0] && part.length <= LONGEST_WORD) return spelt;
  const asIs = [`"${part.replaceAll(/["\\]/g, '\\$&')}"^4`, ...beginning(part)];
  const isLong = words.some((word) => word.length > LONGEST_WORD);
  return `(${[...asIs, ...(isLong ? [] : [`(${spelt})`])].join(' OR ')})`;
}

function beginning(part: string): string[] {
  if (part.length > LONGEST_WORD) return [];
  return [`${part.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '\\$&')}*^2`];
}

/** Exact beats prefix beats typo; the word holds letters and digits alone, so nothing needs escaping. */
function wordQuery(word: string): string {
  const fuzzy = word.length >= FUZZY_FROM ? ` OR ${word}~1` : '';
  return `(${word}^4 OR ${word}*^2${fuzzy})`;
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
