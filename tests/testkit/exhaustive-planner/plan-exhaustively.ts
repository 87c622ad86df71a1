import { chooseRoutes } from './choose-routes.ts';
import { directRoute, type Route } from './every-route.ts';
import { type Limit, limitsToLoosen } from './limits-to-loosen.ts';
import type { Question } from './question.ts';
import { routesWithin } from './routes-within.ts';
import type { World } from './world.ts';

/** What the definitions answer to a question. */
export type ExhaustivePlan = {
  /** The chosen routes, the best first. */
  readonly routes: readonly Route[];
  readonly direct: Route;
  /** Empty where there are routes. */
  readonly limitedBy: readonly Limit[];
};

/**
 * Answers a question by looking at every route there is, from the definitions alone. Takes time
 * that grows with the number of roles to the power of the steps in between.
 */
export function planExhaustively(world: World, question: Question): ExhaustivePlan {
  const within = routesWithin(world, question);
  return {
    routes: chooseRoutes(within, question),
    direct: directRoute(world, question),
    limitedBy: within.length > 0 ? [] : limitsToLoosen(world, question),
  };
}
