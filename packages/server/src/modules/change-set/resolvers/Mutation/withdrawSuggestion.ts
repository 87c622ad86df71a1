import { Refusal } from '../../../../domain/refusal.ts';
import { withdrawChangeSet } from '../../../../store/change-sets/review-change-set.ts';
import { findSuggestion, visitorOf } from '../../../../store/change-sets/visitor.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Mutation.withdrawSuggestion`: takes back what was suggested with a token. */
export async function withdrawSuggestion(
  _: unknown,
  { token }: { readonly token: string },
  context: RequestContext,
) {
  const number = await findSuggestion(context.database, token);
  if (number === null) {
    const message = 'token: no suggestion was made with it. Open the address that you were given.';
    throw new Refusal('NOT_FOUND', message, { field: 'token' });
  }
  const author = (await context.changeSets.load(number))?.author ?? visitorOf(token);
  return context.committed(await withdrawChangeSet(context.database, { author, number }));
}
