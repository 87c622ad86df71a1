import type { Mail } from '../mail/open-mailer.ts';
import type { PasswordLinkPurpose } from './password-links.ts';

/** Whom a mail goes to, and the page that it leads to. */
type Given = { readonly name: string; readonly email: string; readonly address: string };

/** The page on which a link's password is set; what is behind `#` is never sent, nor logged. */
export function passwordPage(origin: string, token: string): string {
  return `${origin}/password#${token}`;
}

/** The mail that brings a link under which a password is set. */
export function passwordMail(purpose: PasswordLinkPurpose, { name, email, address }: Given): Mail {
  const [subject, why, lasts] = WORDS[purpose];
  const lines = [
    `Hello ${name},`,
    '',
    why,
    '',
    address,
    '',
    `It works once, within ${lasts}. Whoever has it can sign in as you, so keep it to yourself.`,
  ];
  return { to: email, subject, text: `${lines.join('\n')}\n` };
}

const WORDS = {
  INVITATION: [
    'Your invitation to Rolegraph',
    'You have been invited to Rolegraph. Choose your password here:',
    'a week',
  ],
  RESET: [
    'A new password for Rolegraph',
    'Choose a new password here. If you did not ask for one, do nothing: yours stays as it is.',
    'a day',
  ],
} as const satisfies Record<PasswordLinkPurpose, readonly [string, string, string]>;
