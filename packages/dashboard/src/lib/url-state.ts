import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';

/** Text of an address; anything else (a number, a list) counts as not given. */
export const text = orElse(z.optional(z.string()), undefined);

/** A switch of an address, which is there only while it is on. */
export const flag = orElse(z.optional(z.literal(true)), undefined);

/** What is given of a state, so that two links to the same page are the same link. */
export function given<State extends object>(state: State): State {
  const entries = Object.entries(state).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as State;
}
