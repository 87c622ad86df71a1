import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';
import { deliverLink } from '../../deliver-link.ts';

/** `Mutation.resetPassword`: makes a link under which a person sets a new password. */
export async function resetPassword(
  _: unknown,
  { person }: { readonly person: string },
  context: RequestContext,
) {
  const accounts = await accountsOf(context, 'admin');
  return deliverLink(context, 'RESET', await accounts.resetPassword(person));
}
