import type { PlanQuestion } from '../../packages/server/src/domain/planner/plan-question.ts';
import type { RolePair } from './role-pairs.ts';

/** A question with the defaults of the API. */
export function defaultQuestion(pair: RolePair, given: Partial<PlanQuestion> = {}): PlanQuestion {
  return {
    ...pair,
    profile: [],
    assume: [],
    objective: 'BALANCED',
    maxSteps: 3,
    alternatives: 3,
    maxDetour: 1.5,
    maxStepGap: 1,
    allowStepDown: false,
    avoid: [],
    via: [],
    ...given,
  };
}
