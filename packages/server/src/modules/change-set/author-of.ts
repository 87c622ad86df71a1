import type { Access } from '../../domain/people/access-role.ts';
import { checkAccess } from '../../domain/people/check-access.ts';
import type { Writing } from '../../store/change-sets/write-lock.ts';
import { checkPersonMay } from '../../store/people/check-person-may.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * Who writes, with the check that is made once more inside the transaction, as rights may have been
 * taken away meanwhile.
 * @throws Refusal UNAUTHENTICATED or FORBIDDEN
 */
export async function authorOf(
  context: RequestContext,
  needed: Access,
): Promise<Pick<Writing, 'author' | 'authorise'>> {
  const person = await context.person();
  checkAccess(person, needed);
  if (person === null) throw new Error('somebody without a role may do something');
  return {
    author: { id: person.id, name: person.name },
    authorise: (transaction) => checkPersonMay(transaction, person, needed),
  };
}
