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
  readonly role: AccessRole;
  readonly isOpen: boolean;
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
  const parameters = { id, sessionTokenHash, keyHash, ...sessionMoments(now) };
  const [found] = await transaction.run<Row>(loadQuery('role-of-person'), parameters);
  checkAccess(found?.isOpen ? found : undefined, needed);
}
