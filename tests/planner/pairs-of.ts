import fc from 'fast-check';

export type Pair = { readonly from: string; readonly to: string };

/** All pairs of two that differ, in both directions. */
export function pairsOf(roles: readonly string[]): readonly Pair[] {
  return roles.flatMap((from) => roles.filter((to) => to !== from).map((to) => ({ from, to })));
}

/** So many different pairs, drawn at random but always the same. */
export function somePairsOf(roles: readonly string[], count: number): readonly Pair[] {
  const some = fc.shuffledSubarray([...pairsOf(roles)], { minLength: count, maxLength: count });
  return fc.sample(fc.noBias(some), { seed: count, numRuns: 1 }).flat();
}
