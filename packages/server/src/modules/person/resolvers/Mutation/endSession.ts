import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';

/** `Mutation.endSession`: ends a session of one's own or, for administrators, anybody's. */
export async function endSession(
  _: unknown,
  { session }: { readonly session: string },
  context: RequestContext,
) {
  const accounts = await accountsOf(context, 'account');
  await accounts.endSession(session);
  return session;
}
