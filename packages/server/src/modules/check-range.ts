import { Refusal } from '../domain/refusal.ts';

/** The least and the greatest value that an argument may have, both included. */
type Range = { readonly least: number; readonly most: number };

/** Refuses a number outside its range, naming the argument and what it may be. */
export function checkRange(field: string, value: number, { least, most }: Range): void {
  if (value >= least && value <= most) return;
  const allowed =
    most === Number.POSITIVE_INFINITY ? `${least} or more` : `from ${least} to ${most}`;
  throw new Refusal('BAD_USER_INPUT', `${field} is ${value}. Give a number ${allowed}.`, {
    field,
    value,
  });
}
