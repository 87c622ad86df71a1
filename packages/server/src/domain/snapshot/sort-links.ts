/** What joins two numbered things. */
export type Ends = { readonly from: number; readonly to: number };

/**
 * Sorts what joins two numbered things by where it starts, then by where it leads; what joins the
 * same two keeps its order. It counts and does not compare: there are many links and few numbers.
 */
export function sortLinks<Of extends Ends>(links: readonly Of[]): readonly Of[] {
  const byTarget = sortByNumber(links, ({ to }) => to);
  return sortByNumber(byTarget, ({ from }) => from);
}

function sortByNumber<Of>(things: readonly Of[], numberOf: (one: Of) => number): readonly Of[] {
  let most = 0;
  for (const one of things) most = Math.max(most, numberOf(one));
  // How many come before those of each number.
  const next = new Uint32Array(most + 2);
  for (const one of things) next[numberOf(one) + 1] = (next[numberOf(one) + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const sorted = new Array<Of>(things.length);
  for (const one of things) {
    const place = next[numberOf(one)] ?? 0;
    next[numberOf(one)] = place + 1;
    sorted[place] = one;
  }
  return sorted;
}
