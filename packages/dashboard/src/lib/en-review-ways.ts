/** The texts of the ways to the review queue and to one's own proposals. */
export const reviewWays = {
  queue: 'Review',
  queueLong: 'Review queue',
  mine: 'My proposals',
  waiting_one: '{{count}} proposal waits',
  waiting_other: '{{count}} proposals wait',
} as const;
