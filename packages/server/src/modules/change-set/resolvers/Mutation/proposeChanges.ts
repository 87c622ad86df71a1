import { proposeChangeSet } from '../../../../store/change-sets/apply-change-set.ts';
import type { RequestContext } from '../../../request-context.ts';
import { authorOf } from '../../author-of.ts';
import { type ChangesArguments, readChangeRequest } from '../../read-change-request.ts';
import { suggesting } from '../../suggesting.ts';

/** `Mutation.proposeChanges`: keeps operations for a review. */
export async function proposeChanges(_: unknown, given: ChangesArguments, context: RequestContext) {
  const who = await authorOf(context, 'contributor');
  const request = readChangeRequest(given);
  const work = proposeChangeSet(context.database, { ...who, ...request });
  return context.committed(await suggesting(context, work));
}
