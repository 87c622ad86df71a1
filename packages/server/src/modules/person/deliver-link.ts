import type { Account } from '../../store/people/accounts.ts';
import type { MadePasswordLink, PasswordLinkPurpose } from '../../store/people/password-links.ts';
import { passwordMail, passwordPage } from '../../store/people/password-mails.ts';
import type { RequestContext } from '../request-context.ts';
import { personShape } from './person-shape.ts';

type Made = { readonly account: Account; readonly link: MadePasswordLink };

/**
 * Sends a link to whom it is for. Where no mail can be sent, whoever made it is told the address,
 * to pass it on.
 */
export async function deliverLink(
  { mailer, origin }: RequestContext,
  purpose: PasswordLinkPurpose,
  { account, link }: Made,
) {
  const told = { person: personShape(account), expiresAt: link.expiresAt };
  const address = passwordPage(mailer?.origin ?? origin, link.token);
  if (mailer === undefined) return { ...told, address };
  try {
    await mailer.send(passwordMail(purpose, { ...account, address }));
    return { ...told, address: null };
  } catch {
    return { ...told, address };
  }
}
