import { emailKey } from '../../domain/people/email-key.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { writePeople } from './audit-log.ts';
import { insertUser } from './create-user.ts';
import { type OpenedSession, openAuditedSession, removeWhatIsOver } from './sessions.ts';
import type { Place } from './sign-in.ts';

/** Who somebody is by the word of an OpenID provider. */
export type OpenIdPerson = {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | undefined;
  /** Whether the provider has made sure that the e-mail is theirs. */
  readonly emailIsVerified: boolean;
  readonly name: string | undefined;
};

/**
 * Opens a session for whoever an OpenID provider vouches for: the person who signed in so before,
 * else the one with the e-mail, else a new viewer. Null where the provider has not verified the
 * e-mail, or where the account is disabled or belongs to another of the provider's people.
 */
export async function signInByOpenId(
  database: Database,
  given: OpenIdPerson,
  { userAgent }: Place,
  now: number,
): Promise<OpenedSession | null> {
  await removeWhatIsOver(database, now);
  return writePeople(database, async (transaction) => {
    const userId = await userOf(transaction, given, now);
    if (userId === null) return null;
    return openAuditedSession(transaction, { userId, userAgent, by: 'OpenID' }, now);
  });
}

async function userOf(
  transaction: Transaction,
  { issuer, subject, email, emailIsVerified, name }: OpenIdPerson,
  now: number,
): Promise<string | null> {
  const oidcSubject = `${issuer} ${subject}`;
  const [known] = await transaction.run<{ id: string }>(loadQuery('user-of-open-id'), {
    oidcSubject,
  });
  if (known !== undefined) return known.id;
  if (email === undefined || !emailIsVerified) return null;
  const id = await userOfEmail(transaction, { email, name: name ?? email }, now);
  const [linked] = await transaction.run(loadQuery('link-open-id'), { id, oidcSubject });
  return linked === undefined ? null : id;
}

async function userOfEmail(
  transaction: Transaction,
  { email, name }: { readonly email: string; readonly name: string },
  now: number,
): Promise<string> {
  const [known] = await transaction.run<{ id: string }>(loadQuery('user-of-email'), {
    emailKey: emailKey(email),
  });
  if (known !== undefined) return known.id;
  const user = { email, name, role: 'viewer', passwordHash: null } as const;
  return (await insertUser(transaction, user, now)).id;
}
