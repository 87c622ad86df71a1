import { stepEffort } from '../measure-step.ts';
import type { FoundRoute } from '../plan-question.ts';
import { comparable, keeps, ROUNDING_SLACK } from '../rounding.ts';
import type { Prefix } from './prefix.ts';
import type { SearchSpace } from './search-space.ts';
import type { Usefulness } from './usefulness.ts';

/** A route that is kept for the pool, with its key as it is compared. */
type Kept = { readonly route: FoundRoute; readonly key: number; readonly role: number };

/** Tries every role as the last one in between. */
export class LastStops {
  readonly #space: SearchSpace;
  readonly #usefulness: Usefulness;
  /** Of the routes that begin alike, no more than this many can be chosen. */
  readonly #mostKept: number;
  /** Of the roles to try, those that are no leap even from the start. */
  #near: readonly number[] = [];
  /** 1 for each of the other roles to try. */
  #isFar: Uint8Array = new Uint8Array();
  #kept: Kept[] = [];

  constructor(space: SearchSpace, usefulness: Usefulness) {
    this.#space = space;
    this.#usefulness = usefulness;
    const { wanted, limits } = space.query;
    this.#mostKept = (wanted - 1) * limits.mostBetween + 1;
    this.tryOnly([...space.table.lifting]);
  }

  /** Tries these roles from now on and no others; to be called while no role is taken. */
  tryOnly(roles: readonly number[]): void {
    const { standing, mostGapBetween } = this.#space;
    const most = mostGapBetween + ROUNDING_SLACK;
    this.#near = roles.filter((role) => standing.gap(role) <= most);
    this.#isFar = new Uint8Array(standing.learn.length);
    for (const role of roles) if (standing.gap(role) > most) this.#isFar[role] = 1;
  }

  /** Finds the routes of use that begin with the prefix and have one more role in between. */
  finish(prefix: Prefix): void {
    const { pool, query } = this.#space;
    const viasLeft = query.limits.via.length - prefix.viaTaken;
    if (viasLeft > 1) return;
    const via = query.limits.via.slice(prefix.viaTaken);
    this.#kept = [];
    if (viasLeft === 1) this.#tryAll(prefix, via);
    else this.#tryNearAndEased(prefix);
    for (const { route } of this.#kept) pool.add(route);
    if (this.#kept.length > 0) this.#usefulness.update();
  }

  /** A role that is a leap from the start stays one unless the prefix makes it ask for less. */
  #tryNearAndEased(prefix: Prefix): void {
    const { standing } = this.#space;
    this.#tryAll(prefix, this.#near);
    const tried = prefix.roles.length > 1 ? new Set<number>() : undefined;
    for (let depth = 0; depth < prefix.roles.length; depth++) {
      const eased: number[] = [];
      for (const role of standing.eased(depth)) {
        if (this.#isFar[role] === 1 && !tried?.has(role)) eased.push(role);
      }
      this.#tryAll(prefix, eased);
      if (tried) for (const role of eased) tried.add(role);
    }
  }

  #tryAll(prefix: Prefix, roles: readonly number[]): void {
    const { standing, table, query } = this.#space;
    const { limits, to } = query;
    const weights = query.snapshot.requirements.weights;
    const mostGap = this.#space.mostGapBetween + ROUNDING_SLACK;
    const before = prefix.roles.at(-1) ?? query.from;
    const targetWeight = weights[to] ?? 0;
    const targetLearn = standing.learn[to] ?? 0;
    const targetLacking = standing.lacking[to] ?? 0;
    standing.work += roles.length;
    for (const role of roles) {
      const weight = weights[role] ?? 0;
      const gap = weight === 0 ? 0 : (standing.lacking[role] ?? 0) / weight;
      if (gap > mostGap) continue;
      const learn = standing.learn[role] ?? 0;
      const left = Math.max(0, targetLearn - (table.learnCut[role] ?? 0));
      const newLevels = prefix.newLevels + learn + left;
      if (newLevels > limits.mostNewLevels + ROUNDING_SLACK) continue;
      const lackingLeft = Math.max(0, targetLacking - (table.lackingCut[role] ?? 0));
      const gapLeft = targetWeight === 0 ? 0 : lackingLeft / targetWeight;
      const effort =
        prefix.effort +
        stepEffort(learn, gap, this.#space.isKnownMove(before, role)) +
        stepEffort(left, gapLeft, this.#space.leadsToTarget(role));
      const largestGap = Math.max(prefix.largestGap, gap, gapLeft);
      if (!this.#usefulness.isWorth(effort, largestGap, newLevels)) continue;
      if (prefix.roles.includes(role) || !this.#mayEnd(prefix, role)) continue;
      this.#tryOne(prefix, role);
    }
  }

  /** Whether the role may stand after the prefix, and none of the roles before stays idle with it. */
  #mayEnd(prefix: Prefix, role: number): boolean {
    const { standing, query } = this.#space;
    if (query.limits.mayPass[role] === 0) return false;
    return prefix.idle.every((depth) => standing.lifts(depth, role));
  }

  #tryOne(prefix: Prefix, role: number): void {
    const space = this.#space;
    const { objective, limits, to } = space.query;
    const ending = space.targetAfter(role);
    if (!ending.isLifted || !keeps(ending.gap, limits.mostStepGap)) return;
    const step = space.step(prefix, role);
    if (!keeps(step.largestGap, space.mostGapBetween)) return;
    const newLevels = prefix.newLevels + step.newLevels + ending.learn;
    if (!keeps(newLevels, limits.mostNewLevels)) return;
    const largestGap = Math.max(prefix.largestGap, step.largestGap, ending.gap);
    const effort =
      prefix.effort + step.effort + stepEffort(ending.learn, ending.gap, space.leadsToTarget(role));
    const route = { roles: [...prefix.roles, role, to], effort, largestGap, newLevels };
    if (this.#usefulness.couldBeBest(effort, largestGap, newLevels)) {
      this.#keepBest(route);
    }
    const key = objective.key(effort, largestGap, newLevels);
    if (this.#usefulness.couldBeChosen(key)) this.#keep({ route, key: comparable(key), role });
    else this.#usefulness.turnAway(key);
  }

  #keepBest(route: FoundRoute): void {
    this.#space.pool.add(route);
    this.#usefulness.updateBest();
  }

  /** Keeps the routes of least key, in order; of equal ones the first by slug. */
  #keep(kept: Kept): void {
    const list = this.#kept;
    let at = list.length;
    while (at > 0 && isBefore(kept, list[at - 1])) at -= 1;
    if (at >= this.#mostKept) return;
    list.splice(at, 0, kept);
    if (list.length > this.#mostKept) list.pop();
  }
}

function isBefore(a: Kept, b: Kept | undefined): boolean {
  return b !== undefined && (a.key < b.key || (a.key === b.key && a.role < b.role));
}
