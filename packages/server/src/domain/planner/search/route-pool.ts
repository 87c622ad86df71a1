import { type Objective, valueOf } from '../objectives.ts';
import type { FoundRoute } from '../plan-question.ts';
import { comparable } from '../rounding.ts';

/** The routes found so far, and which of them would be chosen if there were no others. */
export class RoutePool {
  readonly #objective: Objective;
  readonly #wanted: number;
  readonly #routes = new Map<string, FoundRoute>();
  #best: FoundRoute | undefined;

  constructor(objective: Objective, wanted: number) {
    this.#objective = objective;
    this.#wanted = wanted;
  }

  /** The best route found so far. */
  get best(): FoundRoute | undefined {
    return this.#best;
  }

  add(route: FoundRoute): void {
    this.#routes.set(route.roles.join(' '), route);
    if (!this.#best || this.#compare(route, this.#best) < 0) this.#best = route;
  }

  /**
   * The best route and its alternatives, chosen among those found; and the greatest key with which
   * a further route could be chosen as an alternative: Infinity where fewer routes than wanted are
   * known, −Infinity where no alternatives are wanted.
   */
  choose(): { readonly routes: readonly FoundRoute[]; readonly greatestUsefulKey: number } {
    if (!this.#best) return { routes: [], greatestUsefulKey: Number.POSITIVE_INFINITY };
    const rest = new Rest(this.#objective, [...this.#routes.values()]);
    const routes = [this.#best];
    let greatest = Number.NEGATIVE_INFINITY;
    rest.take(this.#best);
    while (routes.length < this.#wanted) {
      const next = rest.least();
      if (!next) return { routes, greatestUsefulKey: Number.POSITIVE_INFINITY };
      routes.push(next.route);
      greatest = Math.max(greatest, next.penalised);
      rest.take(next.route);
    }
    return { routes, greatestUsefulKey: greatest };
  }

  #compare(a: FoundRoute, b: FoundRoute): number {
    const { first, second } = this.#objective;
    return (
      comparable(valueOf(first, a)) - comparable(valueOf(first, b)) ||
      comparable(valueOf(second, a)) - comparable(valueOf(second, b)) ||
      compareRoles(a.roles, b.roles)
    );
  }
}

/** Routes not chosen yet, each with its greatest overlap with those that were. */
class Rest {
  readonly #routes: readonly FoundRoute[];
  readonly #keys: readonly number[];
  readonly #overlaps: number[];

  constructor(objective: Objective, routes: readonly FoundRoute[]) {
    this.#routes = routes;
    this.#keys = routes.map((route) => valueOf(objective.key, route));
    this.#overlaps = routes.map(() => 0);
  }

  /** Notes that a route is chosen. */
  take(chosen: FoundRoute): void {
    for (const [at, route] of this.#routes.entries()) {
      const overlap = overlapOf(route.roles, chosen.roles);
      this.#overlaps[at] = Math.max(this.#overlaps[at] ?? 0, overlap);
    }
  }

  /** The route with the least penalised key, then the fewest steps, then the first by slugs. */
  least(): { readonly route: FoundRoute; readonly penalised: number } | undefined {
    let least: { route: FoundRoute; penalised: number } | undefined;
    for (const [at, route] of this.#routes.entries()) {
      const overlap = this.#overlaps[at] ?? 0;
      if (overlap === SAME_SET) continue;
      const penalised = (this.#keys[at] ?? 0) * (1 + overlap);
      const order =
        least &&
        (comparable(penalised) - comparable(least.penalised) ||
          compareRoles(route.roles, least.route.roles));
      if (order === undefined || order < 0) least = { route, penalised };
    }
    return least;
  }
}

/** Stands for an overlap that no two different sets of roles have. */
const SAME_SET = 2;

/** Jaccard overlap of the roles in between; 0 where either route has none. */
function overlapOf(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [a.length - 1, b.length - 1];
  let common = 0;
  for (let at = 0; at < inA; at++) {
    const place = b.indexOf(a[at] ?? -1);
    if (place >= 0 && place < inB) common += 1;
  }
  if (common === inA && common === inB) return SAME_SET;
  return common === 0 ? 0 : common / (inA + inB - common);
}

/** Fewer steps first, then by slug, step by step: roles are numbered by slug. */
function compareRoles(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const differing = a.findIndex((role, step) => role !== b[step]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
