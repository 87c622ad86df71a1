/** A value as it is compared: rounded to 1e-9, so that the order of a sum decides nothing. */
export function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
