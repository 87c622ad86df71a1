import { median } from './quantile.ts';

/** What a piece of work took, in milliseconds. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How often work is repeated; the median counts, so that one interruption does not. */
const TIMES = 5;

/**
 * How many times as long as a unit each piece of work takes. The unit is measured right before and
 * after each repetition of the work, so that a machine that slows down slows both.
 */
export function timesAgainst(unit: () => unknown, work: readonly (() => unknown)[]): number[] {
  return work.map((one) => {
    const ratios = Array.from({ length: TIMES }, () => {
      const before = timed(unit);
      const took = timed(one);
      return took / ((before + timed(unit)) / 2);
    });
    return median(ratios);
  });
}

/** Repeats work until the engine has compiled what it runs often. */
export function warmUp(work: () => unknown, milliseconds = 500): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) work();
}
