/** The texts of the ways to where the graph is kept: the review queue, one's own proposals, imports. */
export const reviewWays = {
  queue: 'Review',
  queueLong: 'Review queue',
  mine: 'My proposals',
  import: 'Import',
  waiting_one: '{{count}} proposal waits',
  waiting_other: '{{count}} proposals wait',
} as const;
