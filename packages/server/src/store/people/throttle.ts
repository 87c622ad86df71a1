import { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { hashToken } from './secret-token.ts';
import { moment } from './session-times.ts';

/** So many attempts in so many seconds; the count begins anew when they are over. */
export type Throttle = { readonly name: string; readonly most: number; readonly seconds: number };

const QUARTER = 15 * 60;
const HOUR = 60 * 60;

export const THROTTLES = {
  /** Wrong passwords for one e-mail, from wherever they come. */
  signInToAccount: { name: 'sign-in to account', most: 5, seconds: QUARTER },
  /** Failed sign-ins from one address, for whatever e-mails. Offices share one. */
  signInFromAddress: { name: 'sign-in from address', most: 20, seconds: QUARTER },
  /** Links of any sort that are tried from one address. */
  linkFromAddress: { name: 'link from address', most: 50, seconds: QUARTER },
  /** Mails with a link that are asked for, for one e-mail. */
  mailToAccount: { name: 'mail to account', most: 3, seconds: HOUR },
  /** Suggestions from one address by people without an account. */
  suggestionFromAddress: { name: 'suggestions from address', most: 10, seconds: HOUR },
} as const satisfies Record<string, Throttle>;

/**
 * Counts an attempt, on all servers together, and refuses it where it is one too many.
 * @throws Refusal LIMIT_EXCEEDED with the seconds after which to try again
 */
export async function countAttempt(
  database: Database,
  throttle: Throttle,
  subject: string,
  now: number,
): Promise<void> {
  const { name, most, seconds } = throttle;
  const parameters = {
    key: keyOf(throttle, subject),
    now: moment(now),
    endsAt: moment(now, seconds),
  };
  const [found] = await database.write((transaction) =>
    transaction.run<{ count: number; endsAt: string }>(loadQuery('count-attempt'), parameters),
  );
  if (found === undefined || found.count <= most) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(found.endsAt) - now) / 1000));
  const message = `Too many attempts (${name}: at most ${most} in ${seconds / 60} minutes). Try again in ${minutes(retryAfterSeconds)}.`;
  throw new Refusal('LIMIT_EXCEEDED', message, { retryAfterSeconds });
}

/** Takes an attempt back that was right after all, as those who are right are not to be held up. */
export async function uncountAttempt(
  database: Database,
  throttle: Throttle,
  subject: string,
): Promise<void> {
  const parameters = { key: keyOf(throttle, subject) };
  await database.write((transaction) => transaction.run(loadQuery('uncount-attempt'), parameters));
}

/** Forgets the attempts on a subject, as one of them was right. */
export async function forgetAttempts(
  database: Database,
  throttle: Throttle,
  subject: string,
): Promise<void> {
  const parameters = { key: keyOf(throttle, subject) };
  await database.write((transaction) => transaction.run(loadQuery('forget-attempts'), parameters));
}

/** Neither an address nor what was typed as an e-mail, which may be a password, is kept. */
function keyOf({ name }: Throttle, subject: string): string {
  return hashToken(`${name} ${subject}`);
}

function minutes(seconds: number): string {
  const count = Math.ceil(seconds / 60);
  return count === 1 ? 'a minute' : `${count} minutes`;
}
