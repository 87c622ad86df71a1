import { checkAccess } from '../../domain/people/check-access.ts';
import { openSavedViews, type SavedViews } from '../../store/people/saved-views.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * Views in the hands of whoever asks, who is looked up once more inside each transaction.
 * @throws Refusal UNAUTHENTICATED, or FORBIDDEN where they ask with an API key
 */
export async function savedViewsOf(context: RequestContext): Promise<SavedViews> {
  const person = await context.person();
  checkAccess(person, 'account');
  if (person === null) throw new Error('somebody without an account may do something');
  return openSavedViews(context.database, person);
}
