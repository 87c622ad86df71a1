import type { PlanLimits } from '../../lib/plan-limits';
import type { PlanRoute } from './plan-model';

/** The planner compares with its limits at this precision. */
const PRECISION = 1e9;

/**
 * Whether the direct move keeps the limits. No other than these two can keep it out: it has a single
 * step, no role in between, and just its own levels to gain.
 */
export function isWithin({ gap, via }: PlanLimits, direct: PlanRoute): boolean {
  if (via.length > 0) return false;
  return gap === null || rounded(direct.largestGap) <= rounded(gap / 100);
}

function rounded(share: number): number {
  return Math.round(share * PRECISION);
}
