import { readEmail, readName } from '../../../../domain/people/account-text.ts';
import type { RequestContext } from '../../../request-context.ts';
import { accountsOf } from '../../accounts-of.ts';
import { deliverLink } from '../../deliver-link.ts';
import { type RoleName, roleOf } from '../../person-shape.ts';

type Arguments = { readonly email: string; readonly name: string; readonly role: RoleName };

/** `Mutation.invitePerson`: makes an account and a link under which its person sets a password. */
export async function invitePerson(_: unknown, given: Arguments, context: RequestContext) {
  const accounts = await accountsOf(context, 'admin');
  const { email, name, role } = given;
  const invitation = { email: readEmail(email), name: readName(name), role: roleOf(role) };
  return deliverLink(context, 'INVITATION', await accounts.invite(invitation));
}
