import {
  PLAN_DEFAULTS,
  type PlanQuestion,
} from '../../packages/server/src/domain/planner/plan-question.ts';
import type { RolePair } from './role-pairs.ts';

/** A question with the defaults of the API. */
export function defaultQuestion(pair: RolePair, given: Partial<PlanQuestion> = {}): PlanQuestion {
  return { ...pair, ...PLAN_DEFAULTS, ...given };
}
