import { emailKey } from '../../domain/people/email-key.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { isPassword } from './password.ts';
import type { SignedInPerson } from './person.ts';
import {
  closeSession,
  findPerson,
  type OpenedSession,
  openSession,
  removeIdleSessions,
} from './sessions.ts';
import { redeemSignInLink } from './sign-in-links.ts';

/** What somebody signs in with. */
export type SignInInput = { readonly email: string; readonly password: string };

/** Signing in and out, and who is signed in. */
export type People = {
  /** Opens a session; null, after as long a time, where there is no such person or password. */
  readonly signIn: (given: SignInInput) => Promise<OpenedSession | null>;
  /** Opens a session and uses the link up; null where it was used or has expired. */
  readonly redeemLink: (token: string) => Promise<OpenedSession | null>;
  /** Who is signed in by a session's token; null where the session has ended. */
  readonly findPerson: (token: string) => Promise<SignedInPerson | null>;
  /** Ends the session of a token, if there is one. */
  readonly signOut: (token: string) => Promise<void>;
};

/** The people of a database; the clock gives the time in milliseconds. */
export function openPeople(database: Database, clock: () => number = Date.now): People {
  return {
    signIn: (given) => signIn(database, given, clock()),
    redeemLink: (token) =>
      database.write((transaction) => redeemSignInLink(transaction, token, clock())),
    findPerson: (token) => findPerson(database, token, clock()),
    signOut: (token) => closeSession(database, token),
  };
}

type UserRow = { readonly id: string; readonly passwordHash: string | null };

async function signIn(
  database: Database,
  { email, password }: SignInInput,
  now: number,
): Promise<OpenedSession | null> {
  const parameters = { emailKey: emailKey(email) };
  const [user] = await database.read<UserRow>(loadQuery('user-by-email'), parameters);
  const passwordHash = user?.passwordHash ?? null;
  const fits = await isPassword(password, passwordHash);
  if (!fits || user === undefined || passwordHash === null) return null;
  await removeIdleSessions(database, now);
  return database.write((transaction) =>
    openSession(transaction, { userId: user.id, passwordHash }, now),
  );
}
