import { checkRange } from './check-range.ts';

/** How many of a list to answer, and which of it, as the input gives it. */
export type ListArguments = { readonly first: number | null; readonly maxGap?: number | null };

/** How many a list has where null is given; the schema has the same for where nothing is. */
const FIRST = 20;

/**
 * Checks how much of a list of roles or skills is asked for; `maxGap` is what it is without limit.
 * @throws Refusal BAD_USER_INPUT naming the argument and its range
 */
export function readListOptions(given: ListArguments, maxGap: number) {
  const options = { first: given.first ?? FIRST, maxGap: given.maxGap ?? maxGap };
  checkRange('first', options.first, { least: 1, most: 100 });
  checkRange('maxGap', options.maxGap, { least: 0, most: 1 });
  return options;
}
