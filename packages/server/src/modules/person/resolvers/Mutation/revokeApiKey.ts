import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';

/** `Mutation.revokeApiKey`: revokes a key of one's own or, for administrators, anybody's. */
export async function revokeApiKey(
  _: unknown,
  { key }: { readonly key: string },
  context: RequestContext,
) {
  const accounts = await accountsOf(context, 'account');
  await accounts.revokeApiKey(key);
  return key;
}
