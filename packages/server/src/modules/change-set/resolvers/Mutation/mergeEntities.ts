import { applyChangeSet } from '../../../../store/change-sets/apply-change-set.ts';
import type { RequestContext } from '../../../request-context.ts';
import { authorOf } from '../../author-of.ts';
import { type ReasonArguments, readReason } from '../../read-change-request.ts';
import { suggesting } from '../../suggesting.ts';

type Arguments = ReasonArguments & { readonly from: string; readonly into: string };

/** `Mutation.mergeEntities`: a change set of the one operation. */
export async function mergeEntities(
  _: unknown,
  { from, into, ...given }: Arguments,
  context: RequestContext,
) {
  const who = await authorOf(context, 'editor');
  const changes = [{ what: 'MERGE_ENTITIES' as const, from, into }];
  const request = { ...who, ...readReason(given), changes, labels: ['mergeEntities'] };
  const work = applyChangeSet(context.database, request);
  return context.committed(await suggesting(context, work));
}
