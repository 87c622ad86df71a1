import { Refusal } from '../../domain/refusal.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { Account } from './accounts.ts';
import { sessionMoments } from './session-times.ts';

/**
 * Makes sure that somebody else can still administer, before an account loses its rights.
 * @throws Refusal CONFLICT where the account is the last administrator's who can sign in
 */
export async function keepAdministrator(
  transaction: Transaction,
  { id, role, status }: Account,
  now: number,
): Promise<void> {
  if (role !== 'admin' || status !== 'ACTIVE') return;
  const parameters = { id, ...sessionMoments(now) };
  const query = loadQuery('other-administrators');
  const [row] = await transaction.run<{ others: number }>(query, parameters);
  if (row !== undefined && row.others > 0) return;
  const message =
    'person is the last administrator who can sign in, and one has to stay. Make somebody else an administrator first, and have them sign in.';
  throw new Refusal('CONFLICT', message, { field: 'person', value: id });
}
