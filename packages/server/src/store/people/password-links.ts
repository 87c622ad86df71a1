import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { createSecretToken, hashToken, mayBeToken } from './secret-token.ts';
import { moment } from './session-times.ts';

const DAY = 24 * 60 * 60;

/** Why somebody sets a password by a link, and for how many seconds it can be used. */
const PASSWORD_LINK_SECONDS = { INVITATION: 7 * DAY, RESET: DAY } as const;
export type PasswordLinkPurpose = keyof typeof PASSWORD_LINK_SECONDS;

/** A link that was just made; its token is told this once. */
export type MadePasswordLink = { readonly token: string; readonly expiresAt: string };

/** Whose password a link sets. */
export type PasswordLink = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly purpose: PasswordLinkPurpose;
  readonly expiresAt: string;
};

/** Makes a link under which a user sets a password, once; null where they may not sign in. */
export async function createPasswordLink(
  transaction: Transaction,
  userId: string,
  purpose: PasswordLinkPurpose,
  now: number,
): Promise<MadePasswordLink | null> {
  const token = createSecretToken();
  const [link] = await transaction.run<{ expiresAt: string }>(loadQuery('create-password-link'), {
    userId,
    purpose,
    tokenHash: hashToken(token),
    now: moment(now),
    expiresAt: moment(now, PASSWORD_LINK_SECONDS[purpose]),
  });
  return link === undefined ? null : { token, expiresAt: link.expiresAt };
}

/** Whose password a link sets; null where it was used or has expired. */
export async function findPasswordLink(
  read: Transaction['run'],
  token: string,
  now: number,
): Promise<PasswordLink | null> {
  if (!mayBeToken(token)) return null;
  const parameters = { tokenHash: hashToken(token), now: moment(now) };
  const [link] = await read<PasswordLink>(loadQuery('password-link'), parameters);
  return link ?? null;
}
