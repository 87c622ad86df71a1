import type { Effect } from '../../domain/change-set/effect.ts';
import { plannedChanges } from '../../domain/change-set/planned-changes.ts';
import { GOLDEN_PAIRS } from '../../domain/planner/golden-pairs.ts';
import { refreshSnapshot } from '../../domain/snapshot/refresh-snapshot.ts';
import { comparePlans } from '../compare-plans.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * The golden plans as they are, and as they would be with these effects on the graph.
 * @throws Refusal UNAVAILABLE where nobody waits for the answer any more
 */
export function plansAfter(
  effects: readonly Effect[],
  { snapshot, signal }: Pick<RequestContext, 'snapshot' | 'signal'>,
) {
  const before = snapshot();
  const { revision } = before;
  const changes = plannedChanges(effects);
  const after = changes.length === 0 ? before : refreshSnapshot(before, { revision, changes });
  return comparePlans({ before, after }, GOLDEN_PAIRS, signal);
}
