import { Refusal } from '../../domain/refusal.ts';
import type { SignInInput } from '../../store/people/people.ts';

/** Longer than any e-mail and any password that somebody types; it bounds what is hashed. */
const LONGEST = 1_000;

/**
 * Reads what somebody signs in with out of a body.
 * @throws Refusal BAD_USER_INPUT naming the field
 */
export function readSignIn(body: unknown): SignInInput {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(
      'BAD_USER_INPUT',
      'email: it is missing. Send a JSON object with `email` and `password`.',
      { field: 'email' },
    );
  }
  return { email: textOf(body, 'email'), password: textOf(body, 'password') };
}

/** The value itself is not told, as it may be a password. */
function textOf(body: object, field: 'email' | 'password'): string {
  const value: unknown = Object.entries(body).find(([name]) => name === field)?.[1];
  if (typeof value === 'string' && value !== '' && value.length <= LONGEST) return value;
  const message = `${field}: ${faultOf(value)}. Send it as a text of 1 to ${LONGEST.toLocaleString('en')} characters.`;
  throw new Refusal('BAD_USER_INPUT', message, { field });
}

function faultOf(value: unknown): string {
  if (value === undefined) return 'it is missing';
  if (typeof value !== 'string') return 'it is no text';
  return value === '' ? 'it is empty' : 'it is too long';
}
