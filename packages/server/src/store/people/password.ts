import { hash, verify } from '@node-rs/argon2';
import { createTurnstile } from './turnstile.ts';

/**
 * What OWASP asks of argon2id at least: 19 MiB, two passes, one lane. Argon2id is what the package
 * uses where no other is named.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** How a hash of this cost begins. */
const BEGINNING = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`;

/** Of no password, and as costly to check as any other. */
const NO_PASSWORD = `${BEGINNING}${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Each takes 19 MiB and a core, so that many sign-ins at once wait for one another. */
const oneOfFour = createTurnstile(4);

/** What the database keeps of a password. */
export function hashPassword(password: string): Promise<string> {
  return oneOfFour(() => hash(typed(password), COST));
}

/** Whether a password is the one that was hashed; takes as long where there is no hash. */
export async function isPassword(password: string, known: string | null): Promise<boolean> {
  const fits = await oneOfFour(() => verify(known ?? NO_PASSWORD, typed(password)));
  return fits && known !== null;
}

/** Whether a hash was made at another cost than today's, and is to be made anew. */
export function isOutdated(known: string): boolean {
  return !known.startsWith(BEGINNING);
}

/** Keyboards differ in how they write the same letter. */
function typed(password: string): string {
  return password.normalize('NFKC');
}
