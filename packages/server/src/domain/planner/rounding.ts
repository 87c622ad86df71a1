/** Values are compared with one another and with limits after rounding to so many parts of one (design §4). */
const PARTS = 1e9;

/** The slack within which two values may turn out equal once rounded. */
export const ROUNDING_SLACK = 2 / PARTS;

/** A value as it is compared: rounded to 1e-9 and counted in units of that. */
export function comparable(value: number): number {
  return Math.round(value * PARTS);
}

/** Whether a value keeps a limit. */
export function keeps(value: number, limit: number): boolean {
  return comparable(value) <= comparable(limit);
}
