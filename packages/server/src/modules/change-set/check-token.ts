import { Refusal } from '../../domain/refusal.ts';
import { mayBeToken } from '../../store/people/secret-token.ts';

/**
 * Refuses a token that may be guessed; it is not told back.
 * @throws Refusal BAD_USER_INPUT
 */
export function checkToken(token: string): void {
  if (mayBeToken(token)) return;
  const message =
    'token is not a text of 43 letters, digits, - and _. Make one up by chance: 32 random bytes in base64url.';
  throw new Refusal('BAD_USER_INPUT', message, { field: 'token' });
}
