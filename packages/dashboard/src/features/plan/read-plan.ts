import type { PlanQuery } from '../../gql/graphql';
import type { Plan } from './plan-model';
import { readRoute } from './read-route';

/** Reads the API's answer; null where it has no start, or no direct move, which there always is. */
export function readPlan(answer: PlanQuery['planTransition']): Plan | null {
  const { from, to, exact, limitedBy, objective } = answer;
  if (!from) return null;
  const direct = readRoute(answer.direct, from);
  if (!direct) return null;
  const routes = answer.routes.map((route) => readRoute(route, from)).filter((one) => one !== null);
  return { from, to, exact, limitedBy, objective, routes, direct };
}
