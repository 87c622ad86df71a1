import type { PlanQuery } from '../../gql/graphql';
import { type PlanLimits, USUAL_LIMITS } from '../../lib/plan-limits';
import type { Plan, PlanStart } from './plan-model';
import { readRoute } from './read-route';

type Asked = {
  /** What the plan starts from where that is no role. */
  readonly start?: PlanStart | null;
  readonly limits?: PlanLimits;
};

/** Reads the API's answer; null where it has no start, or no direct move, which there always is. */
export function readPlan(answer: PlanQuery['planTransition'], asked: Asked = {}): Plan | null {
  const { to, revision, exact, limitedBy, objective, assumed } = answer;
  const { start = null, limits = USUAL_LIMITS } = asked;
  const from = answer.from ? { kind: 'role' as const, ...answer.from } : start;
  if (!from) return null;
  const direct = readRoute(answer.direct, from);
  if (!direct) return null;
  const routes = answer.routes.map((route) => readRoute(route, from)).filter((one) => one !== null);
  return { from, to, revision, exact, limitedBy, objective, assumed, limits, routes, direct };
}
