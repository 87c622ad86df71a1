import { tryReview } from '../../../../store/change-sets/review-change-set.ts';
import type { RequestContext } from '../../../request-context.ts';
import { plansAfter } from '../../plans-after.ts';

type Arguments = {
  readonly number: number;
  readonly accept: readonly number[];
  readonly overConflicts: readonly number[];
};

/** `Query.previewReview`: what accepting operations of a proposal would come to. */
export async function previewReview(_: unknown, given: Arguments, context: RequestContext) {
  const { revision } = context.snapshot();
  const operations = await tryReview(context.database, given);
  const effects = operations.flatMap((operation) => operation.effects);
  return { revision, operations, plans: await plansAfter(effects, context) };
}
