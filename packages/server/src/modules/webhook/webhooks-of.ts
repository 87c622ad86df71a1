import { checkAccess } from '../../domain/people/check-access.ts';
import { openWebhooks, type Webhooks } from '../../store/webhooks/open-webhooks.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * Webhooks in the hands of whoever asks, who is looked up once more inside each transaction.
 * @throws Refusal UNAUTHENTICATED or FORBIDDEN where that is no administrator
 */
export async function webhooksOf(context: RequestContext): Promise<Webhooks> {
  const person = await context.person();
  checkAccess(person, 'admin');
  if (person === null) throw new Error('somebody without an account may do something');
  return openWebhooks(context.database, person);
}
