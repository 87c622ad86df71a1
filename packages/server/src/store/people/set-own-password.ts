import { Refusal } from '../../domain/refusal.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { recordAct, writePeople } from './audit-log.ts';
import { checkPassword } from './check-password.ts';
import { checkPersonMay } from './check-person-may.ts';
import { hashPassword, isPassword } from './password.ts';
import { findPasswordLink } from './password-links.ts';
import type { SignedInPerson } from './person.ts';
import { moment } from './session-times.ts';
import { type OpenedSession, openSession } from './sessions.ts';
import type { Place } from './sign-in.ts';
import { countAttempt, THROTTLES, uncountAttempt } from './throttle.ts';

/** A password and the one that it takes the place of. */
export type PasswordChange = { readonly current: string; readonly password: string };

/**
 * Gives whoever is signed in another password, which ends all their sessions, and opens a new one.
 * @throws Refusal FORBIDDEN where the current password is another, BAD_USER_INPUT where the new one
 *   is too easy, LIMIT_EXCEEDED after too many attempts
 */
export async function changePassword(
  database: Database,
  person: SignedInPerson,
  { current, password, place }: PasswordChange & { readonly place: Place },
  now: number,
): Promise<OpenedSession> {
  await countAttempt(database, THROTTLES.signInToAccount, person.id, now);
  const [row] = await database.read<{ passwordHash: string | null }>(
    loadQuery('password-of-person'),
    { id: person.id },
  );
  const known = row?.passwordHash ?? null;
  if (known !== null && !(await isPassword(current, known))) {
    const message = 'current is not your password. Type the one that you signed in with.';
    throw new Refusal('FORBIDDEN', message, { field: 'current' });
  }
  await uncountAttempt(database, THROTTLES.signInToAccount, person.id);
  checkPassword('password', password, [person.email, person.name]);
  const passwordHash = await hashPassword(password);
  return writePeople(database, async (transaction) => {
    await checkPersonMay(transaction, person, 'account', now);
    return setPassword(transaction, { userId: person.id, passwordHash, place }, now);
  });
}

/** A password for whoever a link was made for. */
export type LinkUse = { readonly token: string; readonly password: string };

const GONE = 'This link was used before or has expired. Ask an administrator for a new one.';

/**
 * Sets the password of a link's person, which uses the link up, and signs them in.
 * @throws Refusal NOT_FOUND where the link was used or has expired, BAD_USER_INPUT where the password
 *   is too easy
 */
export async function usePasswordLink(
  database: Database,
  { token, password }: LinkUse,
  place: Place,
  now: number,
): Promise<OpenedSession> {
  const before = await findPasswordLink(database.read, token, now);
  if (before === null) throw new Refusal('NOT_FOUND', GONE, { field: 'token' });
  checkPassword('password', password, [before.email, before.name]);
  const passwordHash = await hashPassword(password);
  return writePeople(database, async (transaction) => {
    const link = await findPasswordLink(transaction.run, token, now);
    if (link === null) throw new Refusal('NOT_FOUND', GONE, { field: 'token' });
    return setPassword(transaction, { userId: link.userId, passwordHash, place }, now);
  });
}

type NewPassword = {
  readonly userId: string;
  readonly passwordHash: string;
  readonly place: Place;
};

async function setPassword(
  transaction: Transaction,
  { userId, passwordHash, place }: NewPassword,
  now: number,
): Promise<OpenedSession> {
  const parameters = { id: userId, passwordHash, now: moment(now) };
  await transaction.run(loadQuery('set-password'), parameters);
  const act = { action: 'PASSWORD_SET', actorId: userId, subjectId: userId } as const;
  await recordAct(transaction, act, now);
  const opening = { userId, passwordHash, userAgent: place.userAgent };
  const session = await openSession(transaction, opening, now);
  if (session === null) throw new Refusal('UNAUTHENTICATED', 'This account may not sign in.');
  return session;
}
