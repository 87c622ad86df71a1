import type { Access, AccessRole, KeyScope } from '../../domain/people/access-role.ts';
import { checkAccess } from '../../domain/people/check-access.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { sessionMoments } from './session-times.ts';

/** Whose right is looked up; what they do not sign in with is not looked for. */
export type PersonToCheck = {
  readonly id: string;
  readonly sessionTokenHash?: string | null;
  readonly keyHash?: string | null;
};

type Row = {
  readonly id: string;
  readonly role: AccessRole;
  readonly keyScope: KeyScope | null;
};

/**
 * Makes sure, inside the transaction of a write, that a person still may: who was signed out,
 * disabled or given a lower role, or whose key was revoked, since the request came writes nothing.
 * @throws Refusal UNAUTHENTICATED where the session or the key has ended or the person may not sign
 *   in, FORBIDDEN where the role is too low
 */
export async function checkPersonMay(
  transaction: Transaction,
  { id, sessionTokenHash = null, keyHash = null }: PersonToCheck,
  needed: Access,
  now = Date.now(),
): Promise<void> {
  const found = await findNow(transaction, { id, sessionTokenHash, keyHash }, now);
  checkAccess(found?.id === id ? found : undefined, needed);
}

/** Asks as the request itself was asked for, so that one rule says when a session or a key has ended. */
async function findNow(
  { run }: Transaction,
  { id, sessionTokenHash, keyHash }: Required<PersonToCheck>,
  now: number,
): Promise<Row | undefined> {
  const ask = async (query: string, parameters: object): Promise<Row | undefined> =>
    (await run<Row>(loadQuery(query), { ...parameters }))[0];
  const tokenHash = keyHash ?? sessionTokenHash;
  if (tokenHash === null) return ask('role-of-person', { id });
  const query = keyHash === null ? 'session-person' : 'key-person';
  return ask(query, { tokenHash, ...sessionMoments(now) });
}
