import { Refusal } from '../../domain/refusal.ts';

/** Longer than any e-mail, token and password that somebody types; it bounds what is hashed. */
const LONGEST = 1_000;

/**
 * Reads texts out of a body of JSON.
 * @throws Refusal BAD_USER_INPUT naming the field
 */
export function readBody<Field extends string>(
  body: unknown,
  fields: readonly Field[],
): Readonly<Record<Field, string>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const [field = 'body'] = fields;
    const wanted = fields.map((name) => `\`${name}\``).join(' and ');
    const message = `${field}: it is missing. Send a JSON object with ${wanted}.`;
    throw new Refusal('BAD_USER_INPUT', message, { field });
  }
  const entries = fields.map((field) => [field, textOf(body, field)] as const);
  return Object.fromEntries(entries) as Record<Field, string>;
}

/** The value itself is not told, as it may be a password. */
function textOf(body: object, field: string): string {
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
