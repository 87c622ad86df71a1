import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { given, text } from './url-state';

/** What a suggestion is about, such as `role/data-engineer`, or the name of what is missing. */
export const suggestSearchSchema = z.object({ about: text, missing: text });

/** The page on which anybody suggests a change. */
export function suggestUrl(state: z.infer<typeof suggestSearchSchema> = {}) {
  return linkOptions({ to: '/suggest', search: given(state) });
}

/** What became of a suggestion. Its token stands behind `#`, so that no browser sends it. */
export function suggestionUrl(token: string) {
  return linkOptions({ to: '/suggestion', hash: token });
}
