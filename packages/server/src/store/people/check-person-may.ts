import type { AccessRole } from '../../domain/people/access-role.ts';
import { checkAccess } from '../../domain/people/check-access.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { sessionMoments } from './session-times.ts';

/** Whose right is looked up; without a session, it is not asked whether one is open. */
export type PersonToCheck = { readonly id: string; readonly sessionTokenHash?: string };

/**
 * Makes sure, inside the transaction of a write, that a person still has at least the role: who was
 * signed out, disabled or given a lower role since the request came writes nothing.
 * @throws Refusal UNAUTHENTICATED where the session has ended or the person may not sign in,
 *   FORBIDDEN where the role is too low
 */
export async function checkPersonMay(
  transaction: Transaction,
  { id, sessionTokenHash }: PersonToCheck,
  least: AccessRole,
  now = Date.now(),
): Promise<void> {
  const [found] = await transaction.run<{ role: AccessRole; isOpen: boolean }>(
    loadQuery('role-of-person'),
    { id, sessionTokenHash: sessionTokenHash ?? null, ...sessionMoments(now) },
  );
  checkAccess(found?.isOpen ? found.role : undefined, least);
}
