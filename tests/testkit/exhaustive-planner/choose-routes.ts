import type { Route } from './every-route.ts';
import type { Objective, Question } from './question.ts';
import { rounded } from './rounded.ts';

/** What an objective makes least, the first value before the second. */
const VALUES: Readonly<Record<Objective, (route: Route) => readonly number[]>> = {
  BALANCED: ({ effort }) => [effort],
  GENTLE: ({ largestGap, total }) => [largestGap, total],
  DIRECT: ({ total }) => [total],
};

/** The one number that alternatives are weighed by. */
const KEY: Readonly<Record<Objective, (route: Route) => number>> = {
  BALANCED: ({ effort }) => effort,
  GENTLE: ({ largestGap, total }) => largestGap + total / 1000,
  DIRECT: ({ total }) => total,
};

/** The best of the routes, and the alternatives that differ from it and from each other. */
export function chooseRoutes(
  routes: readonly Route[],
  { objective, alternatives }: Question,
): readonly Route[] {
  const chosen: Route[] = [];
  while (chosen.length < alternatives) {
    const next =
      chosen.length === 0
        ? leastBy(routes, VALUES[objective])
        : leastBy(
            routes.filter((route) => chosen.every((one) => !haveSameBetween(one, route))),
            (route) => [KEY[objective](route) * (1 + likeness(route, chosen))],
          );
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

/** J: the greatest Jaccard overlap of the roles in between with those of a chosen route. */
function likeness(route: Route, chosen: readonly Route[]): number {
  return Math.max(...chosen.map((one) => jaccard(route.between, one.between)));
}

/** How many roles two lists share, out of all that are in either; 0 where one is empty. */
function jaccard(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const shared = one.filter((role) => other.includes(role));
  return shared.length / new Set([...one, ...other]).size;
}

/** No role is in one alone; the order does not matter, and none is there twice. */
function haveSameBetween(one: Route, other: Route): boolean {
  return (
    one.between.length === other.between.length &&
    one.between.every((role) => other.between.includes(role))
  );
}

/** The route whose values are least; then that of fewer steps; then by slugs. */
function leastBy(
  routes: readonly Route[],
  valuesOf: (route: Route) => readonly number[],
): Route | undefined {
  const ranked = routes.map((route) => ({
    route,
    values: [...valuesOf(route).map(rounded), route.steps.length],
  }));
  let best = ranked[0];
  for (const one of ranked) {
    if (best && comesBefore(one, best)) best = one;
  }
  return best?.route;
}

type Ranked = { readonly route: Route; readonly values: readonly number[] };

function comesBefore(one: Ranked, other: Ranked): boolean {
  for (const [at, value] of one.values.entries()) {
    const against = other.values[at] ?? Infinity;
    if (value !== against) return value < against;
  }
  for (const [at, role] of one.route.roles.entries()) {
    const against = other.route.roles[at] ?? '';
    if (role !== against) return role < against;
  }
  return false;
}
