import type { PlanLimit } from '../../../gql/graphql';
import { type PlanLimits, STEP_CHOICES, USUAL_LIMITS } from '../../../lib/plan-limits';

const MOST_STEPS = Math.max(...STEP_CHOICES) as PlanLimits['steps'];

/**
 * What each limit is loosened to: as far as it goes, since that is what the API has tried, so that
 * one click surely lets a route in where the limit alone was in the way.
 */
const LOOSENED: Readonly<Record<PlanLimit, Partial<PlanLimits>>> = {
  MAX_STEPS: { steps: MOST_STEPS },
  MAX_DETOUR: { detour: 'any' },
  MAX_STEP_GAP: { gap: null },
  ALLOW_STEP_DOWN: { down: true },
  AVOID: { avoid: USUAL_LIMITS.avoid },
  VIA: { via: USUAL_LIMITS.via },
};

/** The limits with these of them loosened. */
export function loosen(limits: PlanLimits, ...loosened: readonly PlanLimit[]): PlanLimits {
  return Object.assign({}, limits, ...loosened.map((limit) => LOOSENED[limit]));
}
