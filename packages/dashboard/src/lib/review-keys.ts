/**
 * The keys of the review queue, as SHORTCUTS has those of all pages: what its buttons show, the
 * keyboard sheet lists there, and the queue listens to.
 */
export const REVIEW_KEYS = {
  accept: 'a',
  reject: 'r',
  next: 'j',
  previous: 'k',
  acceptRest: 'b',
  finish: 'mod+Enter',
} as const;

/** What a key does in the review queue. */
export type ReviewKey = keyof typeof REVIEW_KEYS;
