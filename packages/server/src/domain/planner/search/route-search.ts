import { CHANGE_COST } from '../measure-step.ts';
import type { RouteMeasures } from '../objectives.ts';
import { keeps, ROUNDING_SLACK } from '../rounding.ts';
import { LastStops } from './last-stops.ts';
import { lastStopsWithin } from './last-stops-within.ts';
import { nextRoles, type Prefix, START } from './prefix.ts';
import type { RoutePool } from './route-pool.ts';
import { type RouteQuery, SearchSpace } from './search-space.ts';
import type { Standing } from './standing.ts';
import { Usefulness } from './usefulness.ts';

/** A role that may come next, the step into it, and what a route through it comes to at least. */
type Branch = {
  readonly role: number;
  readonly step: RouteMeasures;
  readonly least: RouteMeasures;
  readonly leastKey: number;
};

/** A first step: not followed yet, or followed but for what was turned away. */
type FirstStep = {
  readonly branch: Branch;
  /** How many more roles may come in between. */
  readonly placesLeft: number;
  /** Routes that begin with fewer roles than this are not tried. */
  readonly leastRoles: number;
  leastKeyLeft: number;
  isFresh: boolean;
};

/** Work after which a search pauses; a few milliseconds. */
const SLICE = 100_000;

/**
 * Finds the routes of a plan by branch and bound: first all of up to three steps, then, where more
 * are allowed, those of four, and then of five, until the budget is spent.
 */
export class RouteSearch {
  readonly pool: RoutePool;
  /** Whether every branch that could be of use was followed to its end. */
  isExact = true;
  readonly #space: SearchSpace;
  readonly #usefulness: Usefulness;
  readonly #lastStops: LastStops;
  readonly #budget: number;
  #leastRoles = 1;
  #nextPause = SLICE;

  /** @param budget how much may be looked at in search of routes of more than three steps */
  constructor(query: RouteQuery, standing: Standing, budget: number) {
    this.#space = new SearchSpace(query, standing);
    this.#budget = budget;
    this.pool = this.#space.pool;
    this.#usefulness = new Usefulness(query.objective, this.pool);
    this.#lastStops = new LastStops(this.#space, this.#usefulness);
  }

  /** Runs to the end, with pauses in which the caller may let others run, or stop. */
  *run(): Generator<void, void> {
    const { mostBetween } = this.#space.query.limits;
    this.#tryDirect();
    if (mostBetween >= 1) this.#lastStops.finish(START);
    if (mostBetween < 2) return;
    const short = this.#firstSteps(2, 1);
    const within = lastStopsWithin(
      this.#space,
      short.map(({ branch }) => branch.role),
    );
    this.#lastStops.tryOnly(within);
    this.#watch([...within, ...this.#space.query.limits.via]);
    yield* this.#sweep(short);
    if (mostBetween === 2) return;
    this.#lastStops.tryOnly([...this.#space.table.lifting]);
    this.#watch(this.#space.query.limits.mayPass.keys());
    // Longer routes may make shorter ones that were turned away of use again.
    for (let steps = short, between = 3; between <= mostBetween && this.isExact; between++) {
      steps = [...this.#firstSteps(between, between - 1), ...steps];
      yield* this.#sweep(steps);
    }
  }

  /** Follows from now on what these roles and the target ask for, and no others. */
  #watch(roles: Iterable<number>): void {
    const watched = new Uint8Array(this.#space.query.snapshot.roles.length);
    for (const role of roles) watched[role] = 1;
    watched[this.#space.query.to] = 1;
    this.#space.standing.watch(watched);
  }

  #firstSteps(mostBetween: number, leastRoles: number): FirstStep[] {
    return this.#branches(START, mostBetween).map((branch) => ({
      branch,
      placesLeft: mostBetween - 1,
      leastRoles,
      leastKeyLeft: branch.leastKey,
      isFresh: true,
    }));
  }

  #tryDirect(): void {
    const { to, limits } = this.#space.query;
    const direct = this.#space.step(START, to);
    if (limits.via.length > 0 || !keeps(direct.largestGap, limits.mostStepGap)) return;
    if (!keeps(direct.newLevels, limits.mostNewLevels)) return;
    this.pool.add({ ...direct, roles: [to] });
    this.#usefulness.update();
  }

  /** Follows all first steps that are worth it; again, where what was turned away came to be of use. */
  *#sweep(steps: readonly FirstStep[]): Generator<void, void> {
    for (let isOpen = true; isOpen; ) {
      isOpen = false;
      for (const step of steps) {
        if (!this.#isWorth(step)) continue;
        isOpen = true;
        step.isFresh = false;
        this.#leastRoles = step.leastRoles;
        this.#usefulness.leastKeyTurnedAway = Number.POSITIVE_INFINITY;
        yield* this.#follow(START, step.branch, step.placesLeft);
        if (!this.isExact) return;
        step.leastKeyLeft = this.#usefulness.leastKeyTurnedAway;
      }
    }
  }

  #isWorth({ branch, isFresh, leastKeyLeft }: FirstStep): boolean {
    if (!isFresh)
      return Number.isFinite(leastKeyLeft) && this.#usefulness.couldBeChosen(leastKeyLeft);
    const { effort, largestGap, newLevels } = branch.least;
    return this.#usefulness.isWorth(effort, largestGap, newLevels);
  }

  /** Takes a role, tries every end after it, and, where more may come in between, follows those. */
  *#follow(prefix: Prefix, { role, step }: Branch, placesLeft: number): Generator<void, void> {
    const next = this.#after(prefix, role, step);
    this.#space.standing.take(role);
    if (next.roles.length >= this.#leastRoles) this.#lastStops.finish(next);
    if (placesLeft >= 2) yield* this.#followAll(next, placesLeft);
    this.#space.standing.giveBack();
    if (this.#space.standing.work < this.#nextPause) return;
    this.#nextPause = this.#space.standing.work + SLICE;
    yield;
  }

  *#followAll(prefix: Prefix, placesLeft: number): Generator<void, void> {
    for (const branch of this.#branches(prefix, placesLeft)) {
      if (this.#space.standing.work > this.#budget) this.isExact = false;
      if (!this.isExact) return;
      const { effort, largestGap, newLevels } = branch.least;
      if (!this.#usefulness.isWorth(effort, largestGap, newLevels)) continue;
      yield* this.#follow(prefix, branch, placesLeft - 1);
    }
  }

  /** The prefix with one more role, which is not taken yet. */
  #after(prefix: Prefix, role: number, step: RouteMeasures): Prefix {
    const { query, standing } = this.#space;
    const depth = prefix.roles.length;
    const idle = prefix.idle.filter((before) => !standing.lifts(before, role));
    return {
      roles: [...prefix.roles, role],
      idle: this.#space.targetAfter(role).isLifted ? idle : [...idle, depth],
      viaTaken: prefix.viaTaken + (query.limits.via[prefix.viaTaken] === role ? 1 : 0),
      effort: prefix.effort + step.effort,
      largestGap: Math.max(prefix.largestGap, step.largestGap),
      newLevels: prefix.newLevels + step.newLevels,
    };
  }

  /** The roles that may come next with at least one more after them, the most promising first. */
  #branches(prefix: Prefix, placesLeft: number): Branch[] {
    const { query, standing } = this.#space;
    const { via, mayPass } = query.limits;
    const next = nextRoles(via.length - prefix.viaTaken, placesLeft);
    const branches: Branch[] = [];
    standing.work += mayPass.length;
    for (let role = 0; role < mayPass.length; role++) {
      if (mayPass[role] === 0) continue;
      if (!keeps(standing.gap(role), this.#space.mostGapBetween)) continue;
      const place = via.indexOf(role);
      if (place >= 0 ? place !== prefix.viaTaken : next === 'NEXT_VIA') continue;
      if (next === 'NONE' || prefix.roles.includes(role)) continue;
      const branch = this.#branch(prefix, role, placesLeft - 1);
      if (branch) branches.push(branch);
    }
    return branches.toSorted((a, b) => a.leastKey - b.leastKey || a.role - b.role);
  }

  /** A branch, if it can keep the limits, where so many more roles may come in between. */
  #branch(prefix: Prefix, role: number, placesLeft: number): Branch | undefined {
    const { objective, limits } = this.#space.query;
    const step = this.#space.step(prefix, role);
    const ending = this.#space.leastEnding(role, placesLeft);
    const newLevels = prefix.newLevels + step.newLevels + ending.newLevels;
    if (newLevels > limits.mostNewLevels + ROUNDING_SLACK) return undefined;
    const largestGap = Math.max(prefix.largestGap, step.largestGap, ending.largestGap);
    const effort = prefix.effort + step.effort + this.#leastRest(role, placesLeft);
    const leastKey = objective.key(effort, largestGap, newLevels);
    return { role, step, least: { effort, largestGap, newLevels }, leastKey };
  }

  /** The least effort after a role: with one more in between or with several, and then the target. */
  #leastRest(role: number, placesLeft: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (let more = 1; more <= placesLeft; more++) {
      least = Math.min(least, more * CHANGE_COST + this.#space.leastEnding(role, more).effort);
    }
    return least;
  }
}
