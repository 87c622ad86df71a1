import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';

/** The number of the change set that is shown beside the list. */
export const reviewSearchSchema = z.object({
  'change-set': orElse(z.optional(z.int().check(z.minimum(1))), undefined),
});

/** What waits for a review, with one of it, or another change set, beside the list. */
export function reviewUrl(number?: number) {
  return linkOptions({
    to: '/review',
    search: number === undefined ? {} : { 'change-set': number },
  });
}

/** What one has proposed oneself, and what became of it. */
export function myProposalsUrl() {
  return linkOptions({ to: '/my-proposals' });
}
