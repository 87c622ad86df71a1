import { randomUUID } from 'node:crypto';
import type { AccessRole } from '../../domain/people/access-role.ts';
import { emailKey } from '../../domain/people/email-key.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { hashPassword } from './password.ts';
import type { Person } from './person.ts';
import { moment } from './session-times.ts';

/** What a user is made from; without a password they can sign in by a link alone. */
export type NewUser = {
  readonly email: string;
  readonly name: string;
  readonly role: AccessRole;
  readonly password?: string;
};

/**
 * Creates a user who may sign in.
 * @throws Refusal ALREADY_EXISTS where another has the e-mail
 */
export async function createUser(database: Database, user: NewUser): Promise<Person> {
  const { password, ...given } = user;
  const passwordHash = password === undefined ? null : await hashPassword(password);
  return database.write((transaction) =>
    insertUser(transaction, { ...given, passwordHash }, Date.now()),
  );
}

/**
 * Creates a user inside a transaction.
 * @throws Refusal ALREADY_EXISTS where another has the e-mail
 */
export async function insertUser(
  transaction: Transaction,
  user: Omit<NewUser, 'password'> & { readonly passwordHash: string | null },
  now: number,
): Promise<Person> {
  const key = emailKey(user.email);
  const [other] = await transaction.run<{ id: string }>(loadQuery('user-of-email'), {
    emailKey: key,
  });
  if (other !== undefined) {
    const message = `email: somebody has an account with "${user.email}". Look for them in the list of people.`;
    throw new Refusal('ALREADY_EXISTS', message, { field: 'email', value: user.email });
  }
  const [person] = await transaction.run<Person>(loadQuery('create-user'), {
    ...user,
    id: randomUUID(),
    emailKey: key,
    now: moment(now),
  });
  if (person === undefined) throw new Error('A user was not created.');
  return person;
}
