import type { Reviewed, ReviewedOperation } from '../features/review/reviewed-operation';

type Effect = ReviewedOperation['effects'][number];

/** What an operation does to a row, by its fields as they were and are to be. */
export function effectOf(
  change: Partial<Effect>,
  fields: Readonly<Record<string, readonly [before: unknown, after: unknown]>>,
): Effect {
  return {
    table: 'ENTITIES',
    action: 'UPDATED',
    id: 'row-1',
    subject: 'skill/python',
    ...change,
    fields: Object.entries(fields).map(([field, [before, after]]) => ({ field, before, after })),
  };
}

/** An operation that waits, with what is given of it. */
export function reviewedOperation(
  position: number,
  change: Partial<ReviewedOperation> = {},
): ReviewedOperation {
  const effects = [effectOf({}, { description: ['Old.', 'New.'] })];
  return {
    position,
    sentence: `Change number ${position}`,
    verdict: 'PENDING',
    reason: null,
    effectCount: effects.length,
    effects,
    ...change,
  };
}

/** A proposal of two operations, by a contributor. */
export const proposal = {
  number: 7,
  author: { id: 'person-2', name: 'Grace Hopper' },
  createdAt: '2026-11-28T10:00:00.000Z',
  reason: 'It is out of date.',
  operationCount: 2,
  state: 'PROPOSED',
  revision: null,
  decidedBy: null,
  decidedAt: null,
  comment: null,
  revertedBy: [],
  isQuestion: false,
  conflicts: [],
  operations: [reviewedOperation(0), reviewedOperation(1)],
} satisfies Reviewed;
