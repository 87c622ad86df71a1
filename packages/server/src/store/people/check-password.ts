import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import { Refusal } from '../../domain/refusal.ts';

/** Fewest and most characters of a password that is set. */
const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

/** What one character beyond the usual ones is written as. */
const PAIR = /[\u{10000}-\u{10FFFF}]/gu;

/** From 0 to 4; at 3, a hundred million guesses or more are needed. */
const LEAST_SCORE = 3;

/** So many characters, marks and blanks aside, have to be there beside what is known of the person. */
const LEAST_REST = 8;

/** Shorter parts of a name or an e-mail are in many words. */
const SHORTEST_WORD = 3;

/**
 * How many ways of reading digits and signs as letters are looked into, and how many characters. The
 * server does nothing else meanwhile: by itself the library takes seconds for a long row of digits.
 */
const SUBSTITUTIONS = 10;
const JUDGED = 64;

const strength = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  l33tMaxSubstitutions: SUBSTITUTIONS,
  maxLength: JUDGED,
});

/**
 * Refuses a password that is too short or easily guessed: one of the common ones, or made from words,
 * rows of keys, or what is known of its person. No mix of characters is asked for. The password
 * itself is not told.
 * @throws Refusal BAD_USER_INPUT naming the field
 */
export function checkPassword(field: string, password: string, known: readonly string[]): void {
  const length = password.replaceAll(PAIR, ' ').length;
  const { least, most } = PASSWORD_LENGTH;
  if (length < least || length > most) {
    throw refused(field, `has ${length} characters. Choose one of ${least} to ${most}`);
  }
  const words = wordsOf([...known, 'rolegraph']);
  const isStrong = strength.check(password, words).score >= LEAST_SCORE;
  if (isStrong && restWithout(words, password).length >= LEAST_REST) return;
  throw refused(
    field,
    'is easily guessed. Choose another, such as four words that have nothing to do with one another',
  );
}

function wordsOf(known: readonly string[]): string[] {
  return known
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word.length >= SHORTEST_WORD)
    .toSorted((a, b) => b.length - a.length);
}

/** What is left of a password without words that are known of its person. */
function restWithout(words: readonly string[], password: string): string {
  return words
    .reduce((rest, word) => rest.replaceAll(word.toLowerCase(), ''), password.toLowerCase())
    .replaceAll(/[\s\p{P}]/gu, '');
}

function refused(field: string, why: string): Refusal {
  return new Refusal('BAD_USER_INPUT', `${field} ${why}.`, { field });
}
