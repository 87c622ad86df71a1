import { emailKey } from '../../domain/people/email-key.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { writePeople } from './audit-log.ts';
import { networkOf } from './network-of.ts';
import { hashPassword, isOutdated, isPassword } from './password.ts';
import { type OpenedSession, openAuditedSession, removeWhatIsOver } from './sessions.ts';
import { countAttempt, forgetAttempts, THROTTLES, uncountAttempt } from './throttle.ts';

/** What somebody signs in with. */
export type SignInInput = { readonly email: string; readonly password: string };

/** Where somebody signs in from. */
export type Place = {
  /** The address of the client. */
  readonly address: string;
  /** What their browser calls itself. */
  readonly userAgent?: string | undefined;
};

type UserRow = { readonly id: string; readonly passwordHash: string | null };

/**
 * Opens a session for an e-mail and its password; null, after as long a time, where there is no such
 * person or password.
 * @throws Refusal LIMIT_EXCEEDED where there were too many attempts, before a password is looked at
 */
export async function signIn(
  database: Database,
  { email, password }: SignInInput,
  { address, userAgent }: Place,
  now: number,
): Promise<OpenedSession | null> {
  const account = emailKey(email);
  await countAttempt(database, THROTTLES.signInFromAddress, networkOf(address), now);
  await countAttempt(database, THROTTLES.signInToAccount, account, now);
  const [user] = await database.read<UserRow>(loadQuery('user-by-email'), { emailKey: account });
  const passwordHash = user?.passwordHash ?? null;
  const fits = await isPassword(password, passwordHash);
  if (!fits || user === undefined || passwordHash === null) return null;
  await uncountAttempt(database, THROTTLES.signInFromAddress, networkOf(address));
  await forgetAttempts(database, THROTTLES.signInToAccount, account);
  await removeWhatIsOver(database, now);
  const opening = { userId: user.id, passwordHash, userAgent };
  const session = await writePeople(database, (transaction) =>
    openAuditedSession(transaction, opening, now),
  );
  if (session !== null && isOutdated(passwordHash)) {
    await renewHash(database, { id: user.id, before: passwordHash, password });
  }
  return session;
}

/** A hash that cost less than today's is made anew while the password is at hand. */
async function renewHash(
  database: Database,
  { password, ...which }: { id: string; before: string; password: string },
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await database.write((transaction) =>
    transaction.run(loadQuery('renew-password-hash'), { ...which, passwordHash }),
  );
}
