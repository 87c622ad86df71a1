/** A source of chance that always gives the same numbers for the same seed. */
export type Chance = {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, but not including, `below`. */
  readonly below: (below: number) => number;
  /**
   * A place in a list of `size`, the first ones far more often than the last: the place of rank n
   * comes about in proportion to 1 / n, as the use of skills does.
   */
  readonly rank: (size: number) => number;
};

/** The generator "mulberry32": 32 bits of state are plenty for a graph and cost one multiplication. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (below) => Math.floor(next() * below),
    rank: (size) => Math.min(size - 1, Math.floor((size + 1) ** next()) - 1),
  };
}
