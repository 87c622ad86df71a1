import { withdrawChangeSet as withdraw } from '../../../../store/change-sets/review-change-set.ts';
import type { RequestContext } from '../../../request-context.ts';
import { authorOf } from '../../author-of.ts';

/** `Mutation.withdrawChangeSet`: takes back a proposal of one's own. */
export async function withdrawChangeSet(
  _: unknown,
  { number }: { number: number },
  context: RequestContext,
) {
  const who = await authorOf(context, 'contributor');
  return context.committed(await withdraw(context.database, { ...who, number }));
}
