import type { Database } from '../database.ts';
import { type Actor, actingAs } from './acting.ts';
import { type Administration, administration } from './administration.ts';
import { type OwnAccess, ownAccess } from './own-access.ts';

/** What can be done to accounts. Each act is one transaction with its entry in the audit log. */
export type Accounts = Administration & OwnAccess;

/** Accounts in the hands of an administrator, of the person whose account it is, or of the operator. */
export function openAccounts(
  database: Database,
  actor: Actor,
  clock: () => number = Date.now,
): Accounts {
  const acting = actingAs(database, actor, clock);
  return { ...administration(acting), ...ownAccess(acting) };
}
