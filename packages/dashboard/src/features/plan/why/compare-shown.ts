/** -1, 0 or 1 as two values stand on the screen, so that no words contradict the figures. */
export function compareShown(
  one: number,
  other: number,
  format: (value: number) => string,
): number {
  return format(one) === format(other) ? 0 : Math.sign(one - other);
}
