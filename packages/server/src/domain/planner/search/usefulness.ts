import { type Objective, valueOf } from '../objectives.ts';
import { ROUNDING_SLACK } from '../rounding.ts';
import type { RoutePool } from './route-pool.ts';

/**
 * Whether a route that comes to at least so much could still be of use: better than the best one
 * found, or chosen as an alternative. What is turned away is remembered by its least key, as the
 * alternatives chosen so far may yet get worse, when a better route overlaps with them.
 */
export class Usefulness {
  /** The least key that was turned away since this was last set. */
  leastKeyTurnedAway = Number.POSITIVE_INFINITY;
  #greatestKey = Number.POSITIVE_INFINITY;
  #first = Number.POSITIVE_INFINITY;
  #second = Number.POSITIVE_INFINITY;
  readonly #objective: Objective;
  readonly #pool: RoutePool;

  constructor(objective: Objective, pool: RoutePool) {
    this.#objective = objective;
    this.#pool = pool;
  }

  /** To be called when routes were added to the pool. */
  update(): void {
    this.updateBest();
    this.#greatestKey = this.#pool.choose().greatestUsefulKey + ROUNDING_SLACK;
  }

  /** The part of `update` that costs nothing. */
  updateBest(): void {
    const { best } = this.#pool;
    if (!best) return;
    this.#first = valueOf(this.#objective.first, best);
    this.#second = valueOf(this.#objective.second, best);
  }

  couldBeBest(effort: number, largestGap: number, newLevels: number): boolean {
    const first = this.#objective.first(effort, largestGap, newLevels);
    if (first > this.#first + ROUNDING_SLACK) return false;
    if (first < this.#first - ROUNDING_SLACK) return true;
    const second = this.#objective.second(effort, largestGap, newLevels);
    return second <= this.#second + ROUNDING_SLACK;
  }

  /** Whether a route with such a key could be an alternative. */
  couldBeChosen(key: number): boolean {
    return key <= this.#greatestKey;
  }

  /** Whether a route that comes to at least this is worth following; remembers the key if not. */
  isWorth(effort: number, largestGap: number, newLevels: number): boolean {
    const key = this.#objective.key(effort, largestGap, newLevels);
    if (key <= this.#greatestKey) return true;
    if (this.couldBeBest(effort, largestGap, newLevels)) return true;
    this.turnAway(key);
    return false;
  }

  /** Remembers the key of what is not followed. */
  turnAway(key: number): void {
    if (key < this.leastKeyTurnedAway) this.leastKeyTurnedAway = key;
  }
}
