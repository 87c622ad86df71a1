/** The pattern that tells a line from the others beside its number; the first is unbroken. */
const DASHES = [undefined, '16 6', '5 5', '16 5 5 5', '26 6', '2 4'] as const;

/** How a line that is not chosen is broken, as SVG's stroke-dasharray says it. */
export function dashesOf(line: number): string | undefined {
  return DASHES[line % DASHES.length];
}
