import { reviewChangeSet as review } from '../../../../store/change-sets/review-change-set.ts';
import { checkText } from '../../../check-text.ts';
import type { RequestContext } from '../../../request-context.ts';
import { authorOf } from '../../author-of.ts';

type DecisionInput = {
  readonly operation: number;
  readonly accept: boolean;
  readonly reason?: string | null;
  readonly overConflicts?: boolean | null;
};

type Arguments = {
  readonly number: number;
  readonly decisions: readonly DecisionInput[];
  readonly comment?: string | null;
};

/** `Mutation.reviewChangeSet`: decides each operation of a proposal. */
export async function reviewChangeSet(_: unknown, given: Arguments, context: RequestContext) {
  const who = await authorOf(context, 'editor');
  const { number, decisions } = given;
  const comment = given.comment ?? null;
  if (comment !== null) checkText('comment', comment);
  for (const { reason } of decisions) if (reason != null) checkText('reason', reason);
  const read = decisions.map(({ operation, accept, reason, overConflicts }) => ({
    position: operation,
    accept,
    reason: reason ?? null,
    overConflicts: overConflicts ?? false,
  }));
  const request = { ...who, number, decisions: read, comment };
  return context.committed(await review(context.database, request));
}
