import type { AccessRole } from '../../domain/people/access-role.ts';
import { Refusal } from '../../domain/refusal.ts';
import { loadQuery } from '../load-query.ts';
import { type Account, requireAccount } from './accounts.ts';
import type { Acting, Action } from './acting.ts';
import { insertUser } from './create-user.ts';
import { keepAdministrator } from './keep-administrator.ts';
import {
  createPasswordLink,
  type MadePasswordLink,
  type PasswordLinkPurpose,
} from './password-links.ts';

/** Whose name authorship is under once an account is erased. */
export const ANONYMOUS = 'Erased account';

/** Somebody to invite. */
type Invitation = {
  readonly email: string;
  readonly name: string;
  readonly role: AccessRole;
};

/** What administrators do to accounts; a name and an end are for everyone to give their own. */
export type Administration = {
  /** Makes an account, and a link under which its person sets a password. */
  readonly invite: (given: Invitation) => Promise<MadeLink>;
  /** Makes a link under which a person sets a new password; the one they have holds until then. */
  readonly resetPassword: (id: string) => Promise<MadeLink>;
  readonly changeRole: (id: string, role: AccessRole) => Promise<Account>;
  readonly disable: (id: string) => Promise<Account>;
  readonly enable: (id: string) => Promise<Account>;
  /** Erases an account for good; what its person wrote stays, under no name. */
  readonly erase: (id: string) => Promise<void>;
  readonly rename: (id: string, name: string) => Promise<Account>;
};

type MadeLink = { readonly account: Account; readonly link: MadePasswordLink };

export function administration({ actor, run }: Acting): Administration {
  const neededFor = (id: string) => (actor?.id === id ? 'account' : 'admin');
  return {
    invite: (given) =>
      run('admin', async (action) => {
        const user = { ...given, passwordHash: null };
        const { id } = await insertUser(action.transaction, user, action.now);
        return linkFor(action, id, 'INVITATION');
      }),
    resetPassword: (id) => run('admin', (action) => linkFor(action, id, 'RESET')),
    changeRole: (id, role) => run('admin', (action) => changeRole(action, id, role)),
    disable: (id) => run('admin', (action) => setStatus(action, id, 'DISABLED')),
    enable: (id) => run('admin', (action) => setStatus(action, id, 'ACTIVE')),
    erase: (id) => run(neededFor(id), (action) => erase(action, id)),
    rename: (id, name) => run(neededFor(id), (action) => rename(action, id, name)),
  };
}

async function linkFor(
  { transaction, note, now }: Action,
  id: string,
  purpose: PasswordLinkPurpose,
): Promise<MadeLink> {
  const account = await requireAccount(transaction.run, id);
  const link = await createPasswordLink(transaction, id, purpose, now);
  if (link === null) throw disabled(id);
  if (purpose === 'RESET') await note({ action: 'PASSWORD_LINK_MADE', subjectId: id });
  else await note({ action: 'INVITED', subjectId: id, detail: account.role });
  return { account, link };
}

async function changeRole(
  { transaction, note, now }: Action,
  id: string,
  role: AccessRole,
): Promise<Account> {
  const account = await requireAccount(transaction.run, id);
  if (account.role === role) return account;
  if (role !== 'admin') await keepAdministrator(transaction, account, now);
  await transaction.run(loadQuery('change-access-role'), { id, role });
  await note({ action: 'ROLE_CHANGED', subjectId: id, detail: `${account.role} → ${role}` });
  return requireAccount(transaction.run, id);
}

async function setStatus(
  { transaction, note, now }: Action,
  id: string,
  status: Account['status'],
): Promise<Account> {
  const account = await requireAccount(transaction.run, id);
  if (account.status === status) return account;
  if (status === 'DISABLED') await keepAdministrator(transaction, account, now);
  await transaction.run(loadQuery('set-person-status'), { id, status });
  await note({ action: status === 'DISABLED' ? 'DISABLED' : 'ENABLED', subjectId: id });
  return requireAccount(transaction.run, id);
}

async function erase({ transaction, note, now }: Action, id: string): Promise<void> {
  const account = await requireAccount(transaction.run, id);
  await keepAdministrator(transaction, account, now);
  // Change sets are written under the lock of the graph, and one under way has the name.
  await transaction.run(loadQuery('lock-graph'), { key: '' });
  await transaction.run(loadQuery('erase-person'), { id, anonymous: ANONYMOUS });
  await note({ action: 'ERASED', subjectId: id });
}

async function rename({ transaction, note }: Action, id: string, name: string): Promise<Account> {
  await requireAccount(transaction.run, id);
  await transaction.run(loadQuery('rename-person'), { id, name });
  await note({ action: 'RENAMED', subjectId: id });
  return requireAccount(transaction.run, id);
}

function disabled(id: string): Refusal {
  const message = 'person may not sign in, as the account is disabled. Enable it first.';
  return new Refusal('CONFLICT', message, { field: 'person', value: id });
}
