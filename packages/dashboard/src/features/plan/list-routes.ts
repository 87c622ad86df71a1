import { isWithin } from './is-within';
import type { Plan, PlanRoute } from './plan-model';

/** How many routes a plan asks for. */
export const ALTERNATIVES = 3;

/** What a route is among the others. `compared` and `beyond` are a direct move that is none of the routes. */
type RouteMark = 'best' | 'direct' | 'compared' | 'beyond';

/** A line of the list of routes. */
export type ListedRoute = { readonly route: PlanRoute; readonly marks: readonly RouteMark[] };

/** The routes, the best first, and the direct move, at the end where it is none of them. */
export function listRoutes({ routes, direct, limits }: Plan): ListedRoute[] {
  const listed = routes.map((route, index) => ({ route, marks: marksOf(route, index) }));
  if (routes.some(({ key }) => key === direct.key)) return listed;
  const why = isWithin(limits, direct) ? 'compared' : 'beyond';
  return [...listed, { route: direct, marks: ['direct', why] }];
}

function marksOf({ between }: PlanRoute, index: number): RouteMark[] {
  const marks: RouteMark[] = [];
  if (index === 0) marks.push('best');
  if (between.length === 0) marks.push('direct');
  return marks;
}

/** The route that a plan recommends: the direct move where nothing is within the limits. */
export function bestRoute({ routes, direct }: Plan): PlanRoute {
  return routes[0] ?? direct;
}

/** The route of a key; null where the plan has none such. */
export function routeOf(plan: Plan, key: string): PlanRoute | null {
  return [...plan.routes, plan.direct].find((route) => route.key === key) ?? null;
}
