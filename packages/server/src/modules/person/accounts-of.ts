import type { Access } from '../../domain/people/access-role.ts';
import { checkAccess } from '../../domain/people/check-access.ts';
import { type Accounts, openAccounts } from '../../store/people/open-accounts.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * Accounts in the hands of whoever asks, who is looked up once more inside each transaction.
 * @throws Refusal UNAUTHENTICATED or FORBIDDEN
 */
export async function accountsOf(context: RequestContext, needed: Access): Promise<Accounts> {
  const person = await context.person();
  checkAccess(person, needed);
  if (person === null) throw new Error('somebody without an account may do something');
  return openAccounts(context.database, person);
}
