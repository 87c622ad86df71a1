import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import type { ExploreSearch } from '../../lib/explore-url';
import { text } from '../../lib/url-state';

const exploreSearchSchema = z.object({
  acts: text,
  at: text,
  without: text,
  importance: orElse(z.optional(z.int().check(z.minimum(2), z.maximum(5))), undefined),
  form: orElse(z.optional(z.enum(['drawing', 'table', 'both'])), undefined),
  plan: text,
});

/** What an address says of a scene; what cannot be is left out. */
export function readExploreSearch(search: ExploreSearch): z.infer<typeof exploreSearchSchema> {
  return exploreSearchSchema.parse(search);
}
