import { findAccount } from '../../../../store/people/accounts.ts';
import type { RequestContext } from '../../../request-context.ts';
import { personShape } from '../../person-shape.ts';

/** `Query.me`: who asks. */
export async function me(_: unknown, _given: unknown, { person, database }: RequestContext) {
  const asker = await person();
  const account = asker && (await findAccount(database.read, asker.id));
  return account && personShape(account);
}
