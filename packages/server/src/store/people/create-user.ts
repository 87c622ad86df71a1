import { randomUUID } from 'node:crypto';
import type { AccessRole } from '../../domain/people/access-role.ts';
import { emailKey } from '../../domain/people/email-key.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { hashPassword } from './password.ts';
import type { Person } from './person.ts';

/** What a user is made from; without a password they can sign in by a link alone. */
export type NewUser = {
  readonly email: string;
  readonly name: string;
  readonly role: AccessRole;
  readonly password?: string;
};

/** Creates a user who may sign in; fails where another has the e-mail. */
export async function createUser(database: Database, user: NewUser): Promise<Person> {
  const { email, name, role, password } = user;
  const passwordHash = password === undefined ? null : await hashPassword(password);
  const [person] = await database.write((transaction) =>
    transaction.run<Person>(loadQuery('create-user'), {
      email,
      name,
      role,
      passwordHash,
      id: randomUUID(),
      emailKey: emailKey(email),
      now: new Date().toISOString(),
    }),
  );
  if (person === undefined) throw new Error('A user was not created.');
  return person;
}
