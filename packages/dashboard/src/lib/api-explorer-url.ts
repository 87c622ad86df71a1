import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { given, text } from './url-state';

/** What the API explorer is opened with. */
export type ExplorerQuestion = {
  readonly query?: string | undefined;
  /** Values by name, or a text that is not JSON yet. */
  readonly variables?: Readonly<Record<string, unknown>> | string | undefined;
};

/**
 * Beyond this many characters, mail programs cut addresses and proxies refuse them. The part behind
 * the # never leaves the browser, so that nobody can refuse it; but it is made to be copied, not to
 * be read. So a short question stands in the address as words, and a long one behind the #.
 */
const LONGEST = 2000;

/** Values as they are, by whatever name: a copy would leave one called `__proto__` out. */
const values = z.custom<Readonly<Record<string, unknown>>>(
  (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
);

const questionSchema = z.object({
  query: text,
  variables: orElse(z.optional(z.union([values, z.string()])), undefined),
});

/** The question of a short address. */
export const apiExplorerSearchSchema = questionSchema;

/** The API explorer with a question in it, or with the one that was left there last. */
export function apiExplorerUrl(question: ExplorerQuestion = {}) {
  const short = given({ query: question.query, variables: question.variables });
  const isLong = encodeURIComponent(JSON.stringify(short)).length > LONGEST;
  return linkOptions({
    to: '/api-explorer',
    search: isLong ? {} : short,
    hash: isLong ? writeHash(short) : '',
  });
}

/** The question of an address, wherever it stands. */
export function readExplorerQuestion(search: ExplorerQuestion, hash: string): ExplorerQuestion {
  return readHash(hash) ?? search;
}

/** Letters that no browser and no router escapes or reads as anything else. */
function writeHash(question: ExplorerQuestion): string {
  const bytes = new TextEncoder().encode(JSON.stringify(question));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function readHash(hash: string): ExplorerQuestion | null {
  try {
    const binary = atob(hash.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const question = questionSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return question.query === undefined ? null : question;
  } catch {
    return null;
  }
}
