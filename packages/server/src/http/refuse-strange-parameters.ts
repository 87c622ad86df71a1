import { Refusal } from '../domain/refusal.ts';

/** No parameter has a longer name; what is longer may be a key that was put in the wrong place. */
const LONGEST = 20;

/**
 * Refuses a parameter of an address that there is none of, as a misspelt one would be passed over. Its
 * value is not told, as it may be a secret.
 * @throws Refusal BAD_USER_INPUT naming the parameter
 */
export function refuseStrangeParameters(given: object, known: readonly string[]): void {
  const strange = Object.keys(given).find((name) => !known.includes(name));
  if (strange === undefined) return;
  const field = strange.length > LONGEST ? `${strange.slice(0, LONGEST)}…` : strange;
  const message = `${field}: there is no such parameter; give ${known.join(', ')}, or none.`;
  throw new Refusal('BAD_USER_INPUT', message, { field });
}
