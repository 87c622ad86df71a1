import type { LaidMap } from './laid-map';
import { layOutAcross } from './lay-out-across';
import { layOutDown } from './lay-out-down';
import { orderLines } from './order-lines';
import type { RouteMapModel } from './route-map-model';

/** Below this width, in pixels, a map runs down, however little there is on it. */
const NARROW = 640;

/** Puts a map on paper of a width: across it where there is room for all names, else down. */
export function layOutRouteMap(model: RouteMapModel, width: number): LaidMap {
  const order = orderLines(model);
  const across = width < NARROW ? null : layOutAcross(model, order, width);
  return across ?? layOutDown(model, order, width);
}
