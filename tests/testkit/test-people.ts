import { randomBytes } from 'node:crypto';
import type { AccessRole } from '../../packages/server/src/domain/people/access-role.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { createUser } from '../../packages/server/src/store/people/create-user.ts';
import type { Person } from '../../packages/server/src/store/people/person.ts';
import {
  type OpenedSession,
  openSession,
} from '../../packages/server/src/store/people/sessions.ts';

/** Users that belong to one test: their e-mails are used by no other. */
export type TestPeople = {
  /** An e-mail of this test's own. */
  readonly email: (word: string) => string;
  /** Creates a user; without a password none is hashed, which takes its time. */
  readonly create: (role: AccessRole, password?: string) => Promise<Person & { email: string }>;
  /** Opens a session of a user at a time in milliseconds. */
  readonly open: (person: { readonly id: string }, now?: number) => Promise<OpenedSession>;
  readonly disable: (person: { readonly id: string }) => Promise<void>;
  readonly giveRole: (person: { readonly id: string }, role: AccessRole) => Promise<void>;
  /** Takes away every user with such an e-mail, and what they have opened. */
  readonly remove: () => Promise<void>;
};

/** People in a scope of their own. */
export function createTestPeople(database: Database): TestPeople {
  const domain = `${randomBytes(5).toString('hex')}.example`;
  const email = (word: string) => `${word}@${domain}`;
  const run = async (query: string, parameters: object) => {
    await database.write((transaction) => transaction.run(query, { ...parameters }));
  };
  let count = 0;
  return {
    email,
    create: async (role, password) => {
      count += 1;
      const user = { email: email(`${role}-${count}`), name: `${role} ${count}`, role };
      const person = await createUser(database, { ...user, ...(password && { password }) });
      return { ...person, email: user.email };
    },
    open: async ({ id }, now = Date.now()) => {
      const opened = await database.write((transaction) =>
        openSession(transaction, { userId: id }, now),
      );
      if (opened === null) throw new Error(`No session could be opened for ${id}.`);
      return opened;
    },
    disable: ({ id }) => run(`MATCH (user:User {id: $id}) SET user.status = 'DISABLED'`, { id }),
    giveRole: ({ id }, role) =>
      run('MATCH (user:User {id: $id}) SET user.role = $role', { id, role }),
    remove: () =>
      run(
        `MATCH (user:User) WHERE user.emailKey ENDS WITH $domain
         OPTIONAL MATCH (user)--(opened:Session|SignInLink|PasswordLink|ApiKey|SavedView)
         DETACH DELETE user, opened`,
        { domain },
      ),
  };
}
