import { latePart } from '../../lib/late-part';

/** The map with its libraries. Whoever shows a plan should have it loaded meanwhile. */
export const routeMapPart = latePart(async () => {
  const { RouteMap } = await import('../../graph-view/route-map/route-map');
  return RouteMap;
});
