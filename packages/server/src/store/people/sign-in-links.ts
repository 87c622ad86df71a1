import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { createSecretToken, hashToken, mayBeToken } from './secret-token.ts';
import { LINK_SECONDS, moment } from './session-times.ts';
import { type OpenedSession, openAuditedSession } from './sessions.ts';

/** Makes a link that signs a user in once within a day, and returns its token. */
export async function createSignInLink(
  transaction: Transaction,
  userId: string,
  now: number,
): Promise<string> {
  const token = createSecretToken();
  // One that has just expired may be redeemed, in vain, at this very moment.
  const before = moment(now, -LINK_SECONDS);
  await transaction.run(loadQuery('remove-old-sign-in-links'), { before });
  const [link] = await transaction.run(loadQuery('create-sign-in-link'), {
    userId,
    tokenHash: hashToken(token),
    now: moment(now),
    expiresAt: moment(now, LINK_SECONDS),
  });
  if (link === undefined) throw new Error(`There is no user ${userId} to make a sign-in link for.`);
  return token;
}

/** Uses a sign-in link up and opens a session; null where it was used or has expired. */
export async function redeemSignInLink(
  transaction: Transaction,
  { token, place = {} }: { token: string; place?: { userAgent?: string | undefined } },
  now: number,
): Promise<OpenedSession | null> {
  if (!mayBeToken(token)) return null;
  const [link] = await transaction.run<{ userId: string }>(loadQuery('redeem-sign-in-link'), {
    tokenHash: hashToken(token),
    now: moment(now),
  });
  return link === undefined ? null : openAuditedSession(transaction, { ...link, ...place }, now);
}
