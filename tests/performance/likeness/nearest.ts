/** The roles most alike, the greatest value first, among those that may be found. */
export function nearest(
  values: Float64Array,
  candidates: readonly number[],
  count: number,
): readonly number[] {
  return candidates
    .toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
    .slice(0, count);
}
