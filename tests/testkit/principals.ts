import type { Access, AccessRole } from '../../packages/server/src/domain/people/access-role.ts';
import { openAccounts } from '../../packages/server/src/store/people/open-accounts.ts';
import type { SignedInPerson } from '../../packages/server/src/store/people/person.ts';
import type { Api } from './api.ts';

/** Whoever may ask: each sort of them once. */
export const PRINCIPALS = [
  'anonymous',
  'viewer',
  'contributor',
  'editor',
  'admin',
  'key READ of an admin',
  'key WRITE of an admin',
  'disabled admin',
  'expired session of an admin',
  'revoked key of an admin',
  'expired key of an admin',
  'admin demoted to viewer',
] as const;
export type PrincipalName = (typeof PRINCIPALS)[number];

/** What somebody sends with their requests, in place of a cookie or a key that no longer holds too. */
export type Principal = {
  readonly name: PrincipalName;
  readonly headers: Readonly<Record<string, string>>;
};

/** What is answered instead of what was asked for; undefined where it is answered. */
export type Denial = 'UNAUTHENTICATED' | 'FORBIDDEN' | undefined;

const ORDER: readonly Access[] = ['anyone', 'account', 'contributor', 'editor', 'admin'];

/** The most that a principal may; keys are no account, whatever they may do to the graph. */
const MOST: Readonly<Record<PrincipalName, Access>> = {
  anonymous: 'anyone',
  viewer: 'account',
  contributor: 'contributor',
  editor: 'editor',
  admin: 'admin',
  'key READ of an admin': 'anyone',
  'key WRITE of an admin': 'editor',
  'disabled admin': 'anyone',
  'expired session of an admin': 'anyone',
  'revoked key of an admin': 'anyone',
  'expired key of an admin': 'anyone',
  'admin demoted to viewer': 'account',
};

/** Those who are somebody, and so are told that they may not, rather than to sign in. */
const KNOWN = new Set<PrincipalName>([
  'viewer',
  'contributor',
  'editor',
  'admin',
  'key READ of an admin',
  'key WRITE of an admin',
  'admin demoted to viewer',
]);

/** Written from the description of roles and keys, without a look at what checks them. */
export function expectedDenial(name: PrincipalName, needed: Access): Denial {
  const isKey = name.startsWith('key ');
  const may =
    isKey && needed === 'account' ? false : ORDER.indexOf(MOST[name]) >= ORDER.indexOf(needed);
  if (may) return undefined;
  return KNOWN.has(name) ? 'FORBIDDEN' : 'UNAUTHENTICATED';
}

/** Makes one of each, with sessions and keys that were valid once. */
export async function createPrincipals(api: Api): Promise<Principal[]> {
  const { origin } = new URL(api.url);
  const session = async (role: AccessRole) => {
    const person = await api.users.create(role);
    const { token } = await api.users.open(person);
    return { person, headers: { cookie: `rolegraph_session=${token}`, origin } };
  };
  const key = async (scope: 'READ' | 'WRITE') => {
    const person = await api.users.create('admin');
    const opened = await api.users.open(person);
    const accounts = openAccounts(api.database, opened.person satisfies SignedInPerson);
    const made = await accounts.createApiKey({ name: 'A program', scope, days: 1 });
    const headers = { authorization: `Bearer ${made.secret}` };
    return { ...made, accounts, headers };
  };
  const set = (query: string, id: string) =>
    api.database.write((transaction) => transaction.run(query, { id }));

  const [disabled, expired, demoted] = [
    await session('admin'),
    await session('admin'),
    await session('admin'),
  ];
  await api.users.disable(disabled.person);
  await set(
    'MATCH (:User {id: $id})-[:OPENED]->(session) SET session.expiresAt = datetime() - duration("PT1S")',
    expired.person.id,
  );
  await api.users.giveRole(demoted.person, 'viewer');
  const [revoked, late] = [await key('WRITE'), await key('WRITE')];
  await revoked.accounts.revokeApiKey(revoked.key.id);
  await set(
    'MATCH (key:ApiKey {id: $id}) SET key.expiresAt = datetime() - duration("PT1S")',
    late.key.id,
  );
  const headersOf: Readonly<Record<PrincipalName, Principal['headers']>> = {
    anonymous: {},
    viewer: (await session('viewer')).headers,
    contributor: (await session('contributor')).headers,
    editor: (await session('editor')).headers,
    admin: (await session('admin')).headers,
    'key READ of an admin': (await key('READ')).headers,
    'key WRITE of an admin': (await key('WRITE')).headers,
    'disabled admin': disabled.headers,
    'expired session of an admin': expired.headers,
    'revoked key of an admin': revoked.headers,
    'expired key of an admin': late.headers,
    'admin demoted to viewer': demoted.headers,
  };
  return PRINCIPALS.map((name) => ({ name, headers: headersOf[name] }));
}
