/** What joins two numbered things. */
export type Ends = { readonly from: number; readonly to: number };

/**
 * Sorts what joins two numbered things by where it starts, then by where it leads; what joins the
 * same two keeps its order. It counts and does not compare, as there are many links and few numbers,
 * and it counts on columns of numbers, as reading the links themselves in random order is slow.
 */
export function sortLinks<Of extends Ends>(links: readonly Of[]): readonly Of[] {
  const [from, to] = [new Uint32Array(links.length), new Uint32Array(links.length)];
  for (const [place, link] of links.entries()) {
    from[place] = link.from;
    to[place] = link.to;
  }
  if (isSorted(from, to)) return links;
  const sorted: Of[] = [];
  for (const place of sortPlaces(sortPlaces(from.keys(), to), from)) {
    const link = links[place];
    if (link) sorted.push(link);
  }
  return sorted;
}

function isSorted(from: Uint32Array, to: Uint32Array): boolean {
  for (let at = 1; at < from.length; at++) {
    const [one, before] = [from[at] ?? 0, from[at - 1] ?? 0];
    if (one < before || (one === before && (to[at] ?? 0) < (to[at - 1] ?? 0))) return false;
  }
  return true;
}

/** Sorts places by the number that stands at each. */
function sortPlaces(places: Iterable<number>, numbers: Uint32Array): Uint32Array {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  // How many come before those of each number.
  const next = new Uint32Array(most + 2);
  for (const number of numbers) next[number + 1] = (next[number + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const sorted = new Uint32Array(numbers.length);
  for (const place of places) {
    const number = numbers[place] ?? 0;
    const at = next[number] ?? 0;
    next[number] = at + 1;
    sorted[at] = place;
  }
  return sorted;
}
