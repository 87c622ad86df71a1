import type { TFunction } from 'i18next';
import type { MapRoute, RouteMapInput } from '../../graph-view/route-map/route-map-input';
import { type ListedRoute, listRoutes } from './list-routes';
import type { Plan } from './plan-model';

/** What the map of a plan shows: the routes of the list, in its order. */
export function mapOfPlan(plan: Plan, chosen: string, t: TFunction): RouteMapInput {
  return { routes: listRoutes(plan).map((listed) => mapRoute(listed, t)), chosen };
}

function mapRoute({ route, marks }: ListedRoute, t: TFunction): MapRoute {
  // That a route is direct is seen, and its name says it anyway.
  const words = marks
    .filter((mark) => mark !== 'direct')
    .map((mark) => t(`plan.list.mark.${mark}`));
  return {
    key: route.key,
    marks: words,
    stations: route.roles.map(({ slug, name }) => ({ slug, name })),
    steps: route.steps.map(({ gap, weights, stages, counts }) => ({
      gap,
      parts: weights,
      stages: stages.length,
      learn: counts.learn,
    })),
  };
}
