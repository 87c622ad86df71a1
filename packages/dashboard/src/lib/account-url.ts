import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { given, text } from './url-state';

/** Why a sign-in by OpenID came to nothing. */
const OPEN_ID_PROBLEMS = ['openid-expired', 'openid-failed', 'openid-refused'] as const;

/** One of them. */
export type OpenIdProblem = (typeof OPEN_ID_PROBLEMS)[number];

/**
 * Where to go after signing in, and why one was sent back to sign in. Anybody can write such an
 * address, so it is for the page to go nowhere but within this site (see own-path.ts).
 */
export const signInSearchSchema = z.object({
  to: text,
  problem: orElse(z.optional(z.enum(OPEN_ID_PROBLEMS)), undefined),
});

/** Whom the list of people is narrowed to, and whose account is unfolded, by id. */
export const peopleSearchSchema = z.object({ q: text, open: text });

/**
 * Where everyone comes anyhow, or one does not come back to; a suggestion's address holds its token,
 * which is to be sent nowhere.
 */
const NOT_BEHIND = /^\/(sign-in|password|suggestion)?([?#]|$)/;

/** The page to sign in on, which leads back to where one was. */
export function signInUrl(from?: string) {
  const to = from === undefined || NOT_BEHIND.test(from) ? undefined : from;
  return linkOptions({ to: '/sign-in', search: given({ to }) });
}

/** One's own account. */
export function accountUrl() {
  return linkOptions({ to: '/account' });
}

/** Everyone with an account, for administrators. */
export function peopleUrl() {
  return linkOptions({ to: '/people' });
}

/** What was done to accounts, for administrators. */
export function auditLogUrl() {
  return linkOptions({ to: '/audit-log' });
}
