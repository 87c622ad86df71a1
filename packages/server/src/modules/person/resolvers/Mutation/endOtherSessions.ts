import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';

/** `Mutation.endOtherSessions`: ends all of one's own sessions but this. */
export async function endOtherSessions(_: unknown, _given: unknown, context: RequestContext) {
  const accounts = await accountsOf(context, 'account');
  return accounts.endOtherSessions();
}
