import { createHash, randomBytes } from 'node:crypto';

/** Nobody guesses one of 2^256. */
const BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/** A token that opens what it was made for to whoever has it; the database keeps its hash alone. */
export function createSecretToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** Whether a text may be a token at all, so that nothing else needs to be looked for. */
export function mayBeToken(text: string): boolean {
  return TOKEN.test(text);
}

/**
 * What the database keeps of a token. A fast hash is enough where there is nothing to guess, and
 * one without salt is what the token is found by.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
