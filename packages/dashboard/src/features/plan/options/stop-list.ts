/** The list with the entry at one place moved by one, towards the beginning or the end. */
export function moved(slugs: readonly string[], at: number, by: -1 | 1): readonly string[] {
  const there = at + by;
  const [one, other] = [slugs[at], slugs[there]];
  if (one === undefined || other === undefined) return slugs;
  return slugs.with(at, other).with(there, one);
}

/**
 * The roles to pass through with one more among them. Those of the route that it was chosen on come
 * in that route's order, and the others after them.
 */
export function passedAlso(
  via: readonly string[],
  slug: string,
  route: readonly string[],
): readonly string[] {
  const wanted = new Set([...via, slug]);
  const along = route.filter((one) => wanted.has(one));
  return [...new Set([...along, ...wanted])];
}
