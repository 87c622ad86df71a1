import type { KeyScope } from '../../../../domain/people/access-role.ts';
import { readName } from '../../../../domain/people/account-text.ts';
import { checkRange } from '../../../check-range.ts';
import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';

type Arguments = { readonly name: string; readonly scope: KeyScope; readonly days: number };

/** `Mutation.createApiKey`: makes an API key for oneself. */
export async function createApiKey(_: unknown, given: Arguments, context: RequestContext) {
  const accounts = await accountsOf(context, 'account');
  const { name, scope, days } = given;
  checkRange('days', days, { least: 1, most: 366 });
  return accounts.createApiKey({ name: readName(name), scope, days });
}
