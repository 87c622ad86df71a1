import { plannedChanges } from '../../../../domain/change-set/planned-changes.ts';
import { GOLDEN_PAIRS } from '../../../../domain/planner/golden-pairs.ts';
import { refreshSnapshot } from '../../../../domain/snapshot/refresh-snapshot.ts';
import { tryReview } from '../../../../store/change-sets/review-change-set.ts';
import { comparePlans } from '../../../compare-plans.ts';
import type { RequestContext } from '../../../request-context.ts';

type Arguments = {
  readonly number: number;
  readonly accept: readonly number[];
  readonly overConflicts: readonly number[];
};

/** `Query.previewReview`: what accepting operations of a proposal would come to. */
export async function previewReview(_: unknown, given: Arguments, context: RequestContext) {
  const before = context.snapshot();
  const { revision } = before;
  const operations = await tryReview(context.database, given);
  const changes = plannedChanges(operations.flatMap(({ effects }) => effects));
  const after = changes.length === 0 ? before : refreshSnapshot(before, { revision, changes });
  const plans = await comparePlans({ before, after }, GOLDEN_PAIRS, context.signal);
  return { revision, operations, plans };
}
