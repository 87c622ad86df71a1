import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../domain/refusal.ts';

/** The header by which a client says which revision it has seen, here or on another server. */
const NAME = 'x-rolegraph-revision';

/**
 * The revision that a client wants to see at least; undefined where it does not say.
 * @throws Refusal BAD_USER_INPUT where it is no whole number
 */
export function revisionOf(headers: IncomingHttpHeaders): number | undefined {
  const given = headers[NAME];
  if (given === undefined) return undefined;
  if (typeof given === 'string' && /^\d{1,15}$/u.test(given)) return Number(given);
  const value = String(given).slice(0, 50);
  const message = `${NAME} is "${value}". Give the revision that a write has answered, a whole number, or leave it out.`;
  throw new Refusal('BAD_USER_INPUT', message, { field: NAME, value });
}
