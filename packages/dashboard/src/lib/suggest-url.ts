import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { readSlugs, writeSlugs } from './slug-list';
import { given, text } from './url-state';

/**
 * What a suggestion is about, such as `role/data-engineer`, or the name of what is missing; or several
 * words that are.
 */
export const suggestSearchSchema = z.object({ about: text, missing: text, words: text });

/** The page on which anybody suggests a change. */
export function suggestUrl(state: z.infer<typeof suggestSearchSchema> = {}) {
  return linkOptions({ to: '/suggest', search: given(state) });
}

/** The same page with words to suggest one after the other, together in one suggestion. */
export function suggestWordsUrl(words: readonly string[]) {
  // Words of a text have no sign that stands between slugs either.
  return suggestUrl({ words: writeSlugs(words) });
}

/** The words that an address brings, each once. */
export function wordsToSuggest(words: string | undefined): readonly string[] {
  return readSlugs(words);
}

/** What became of a suggestion. Its token stands behind `#`, so that no browser sends it. */
export function suggestionUrl(token: string) {
  return linkOptions({ to: '/suggestion', hash: token });
}
