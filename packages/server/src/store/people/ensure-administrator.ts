import { randomUUID } from 'node:crypto';
import { emailKey } from '../../domain/people/email-key.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { hashPassword, isPassword } from './password.ts';
import { moment } from './session-times.ts';
import { createSignInLink } from './sign-in-links.ts';

/** The administrator whom the operator of the server names. */
export type GivenAdministrator = { readonly email: string; readonly password: string | undefined };

/** Who signs in by the link where no e-mail is given. */
const NOBODY_NAMED: GivenAdministrator = { email: 'admin@localhost', password: undefined };

/**
 * Makes sure that somebody can sign in as administrator: the one given, with the password given;
 * else any who has a password; else whoever is given the token that is returned, of a sign-in link.
 */
export function ensureAdministrator(
  database: Database,
  given: GivenAdministrator = NOBODY_NAMED,
  now = Date.now(),
): Promise<string | undefined> {
  const { email, password } = given;
  return database.write(async (transaction) => {
    if (password === undefined && (await administratorHasPassword(transaction))) return undefined;
    const user = await ensureUser(transaction, email, now);
    if (password === undefined) return createSignInLink(transaction, user.id, now);
    // Sessions end where the password is another one, not at every start.
    if (await isPassword(password, user.passwordHash)) return undefined;
    const passwordHash = await hashPassword(password);
    await transaction.run(loadQuery('set-password'), {
      id: user.id,
      passwordHash,
      now: moment(now),
    });
    return undefined;
  });
}

async function administratorHasPassword(transaction: Transaction): Promise<boolean> {
  const [row] = await transaction.run<{ hasPassword: boolean }>(
    loadQuery('administrator-has-password'),
  );
  return row?.hasPassword === true;
}

type UserRow = { readonly id: string; readonly passwordHash: string | null };

async function ensureUser(transaction: Transaction, email: string, now: number): Promise<UserRow> {
  const [user] = await transaction.run<UserRow>(loadQuery('ensure-administrator'), {
    id: randomUUID(),
    email,
    emailKey: emailKey(email),
    name: 'Administrator',
    now: moment(now),
  });
  if (user === undefined) throw new Error('There is no administrator, and none could be made.');
  return user;
}
