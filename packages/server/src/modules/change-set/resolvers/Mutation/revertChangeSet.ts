import { revertChangeSet as revert } from '../../../../store/change-sets/revert-change-set.ts';
import type { RequestContext } from '../../../request-context.ts';
import { authorOf } from '../../author-of.ts';
import { type ReasonArguments, readReason } from '../../read-change-request.ts';

type Arguments = ReasonArguments & { readonly number: number };

/** `Mutation.revertChangeSet`: a new change set that undoes another. */
export async function revertChangeSet(
  _: unknown,
  { number, ...given }: Arguments,
  context: RequestContext,
) {
  const who = await authorOf(context, 'editor');
  const request = { ...who, ...readReason(given), number };
  return context.committed(await revert(context.database, request));
}
