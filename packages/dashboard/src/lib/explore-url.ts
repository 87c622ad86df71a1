import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { given, text } from './url-state';

/**
 * The explorer: what was done to the scene, act by act (see acts.ts), and what is chosen in it, such as
 * `skill/python`; what the legend switches off, and the least importance; what it is shown as; and the
 * plan that is marked in it, as `from.to`.
 */
export const exploreSearchSchema = z.object({
  acts: text,
  at: text,
  without: text,
  importance: orElse(z.optional(z.int().check(z.minimum(2), z.maximum(5))), undefined),
  form: orElse(z.optional(z.enum(['drawing', 'table', 'both'])), undefined),
  plan: text,
});

/** The state of the explorer. */
export type ExploreSearch = z.infer<typeof exploreSearchSchema>;

/** The explorer, from an entity such as `skill/python` on; without one, the start is chosen there. */
export function exploreUrl(from?: string) {
  return linkOptions({
    to: '/explore',
    search: given({ acts: from && `${from}.20`, at: from }),
  });
}
