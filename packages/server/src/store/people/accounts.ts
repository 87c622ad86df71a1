import type { AccessRole } from '../../domain/people/access-role.ts';
import { emailKey } from '../../domain/people/email-key.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { ApiKey } from './api-keys.ts';
import { sessionMoments } from './session-times.ts';

/** Whether a person may sign in. */
type PersonStatus = 'ACTIVE' | 'DISABLED';

/** A person as they see themselves, and as administrators see them. */
export type Account = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: AccessRole;
  readonly status: PersonStatus;
  readonly hasPassword: boolean;
  readonly createdAt: string;
  readonly lastSignInAt: string | null;
};

/** A session as its person sees it; `tokenHash` tells which one is theirs. */
export type ListedSession = {
  readonly id: string;
  readonly tokenHash: string;
  readonly userAgent: string | null;
  readonly openedAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
};

/** Which people to list: those whose name or e-mail contains the text. */
export type PeoplePage = {
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
};

/** A page of people by name, and how many there are on all pages. */
export async function readPeople(
  database: Database,
  page: PeoplePage,
): Promise<{ totalCount: number; people: Account[] }> {
  const [found] = await database.read<{ totalCount: number; people: Account[] }>(
    loadQuery('people'),
    { ...page, text: page.text.trim().toLowerCase() },
  );
  return found ?? { totalCount: 0, people: [] };
}

/** A person by id; null where there is none. */
export async function findAccount(read: Transaction['run'], id: string): Promise<Account | null> {
  const [found] = await read<{ person: Account }>(loadQuery('person-by-id'), { id });
  return found?.person ?? null;
}

/** A person by e-mail, in whatever case; null where there is none. */
export async function findAccountByEmail(
  { read }: Pick<Database, 'read'>,
  email: string,
): Promise<Account | null> {
  const parameters = { emailKey: emailKey(email) };
  const [found] = await read<{ id: string }>(loadQuery('user-of-email'), parameters);
  return found === undefined ? null : findAccount(read, found.id);
}

/**
 * A person by id.
 * @throws Refusal NOT_FOUND naming the id
 */
export async function requireAccount(read: Transaction['run'], id: string): Promise<Account> {
  const account = await findAccount(read, id);
  if (account !== null) return account;
  const value = id.slice(0, 50);
  const message = `person "${value}" is not known. Take an id from the list of people.`;
  throw new Refusal('NOT_FOUND', message, { field: 'person', value });
}

type Items<Item> = { readonly userId: string; readonly items: Item[] };

/** The open sessions of people, in their order. */
export async function readSessions(
  database: Database,
  ids: readonly string[],
  now: number,
): Promise<ListedSession[][]> {
  const rows = await database.read<Items<ListedSession>>(loadQuery('sessions-of-people'), {
    ids,
    ...sessionMoments(now),
  });
  return inOrder(ids, rows);
}

/** The API keys of people, in their order. */
export async function readApiKeys(database: Database, ids: readonly string[]): Promise<ApiKey[][]> {
  return inOrder(ids, await database.read<Items<ApiKey>>(loadQuery('api-keys-of-people'), { ids }));
}

function inOrder<Item>(ids: readonly string[], rows: readonly Items<Item>[]): Item[][] {
  const items = new Map(rows.map((row) => [row.userId, row.items]));
  return ids.map((id) => items.get(id) ?? []);
}
