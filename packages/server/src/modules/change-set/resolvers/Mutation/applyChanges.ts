import { applyChangeSet } from '../../../../store/change-sets/apply-change-set.ts';
import type { RequestContext } from '../../../request-context.ts';
import { authorOf } from '../../author-of.ts';
import { type ChangesArguments, readChangeRequest } from '../../read-change-request.ts';
import { suggesting } from '../../suggesting.ts';

/** `Mutation.applyChanges`: changes the graph at once. */
export async function applyChanges(_: unknown, given: ChangesArguments, context: RequestContext) {
  const who = await authorOf(context, 'editor');
  const request = readChangeRequest(given);
  const work = applyChangeSet(context.database, { ...who, ...request });
  return context.committed(await suggesting(context, work));
}
