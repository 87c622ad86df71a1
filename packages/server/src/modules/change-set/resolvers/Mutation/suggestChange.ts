import { readName } from '../../../../domain/people/account-text.ts';
import { proposeChangeSet } from '../../../../store/change-sets/apply-change-set.ts';
import { findSuggestion, visitorOf } from '../../../../store/change-sets/visitor.ts';
import { networkOf } from '../../../../store/people/network-of.ts';
import { countAttempt, THROTTLES } from '../../../../store/people/throttle.ts';
import { checkText } from '../../../check-text.ts';
import type { RequestContext } from '../../../request-context.ts';
import { checkToken } from '../../check-token.ts';
import { readSuggested, type Suggested } from '../../read-suggested.ts';
import { suggesting } from '../../suggesting.ts';

type Arguments = Suggested & {
  readonly reason: string;
  readonly name?: string | null;
  readonly token: string;
};

/** `Mutation.suggestChange`: keeps what somebody without an account would change for a review. */
export async function suggestChange(_: unknown, given: Arguments, context: RequestContext) {
  const { reason, name, token } = given;
  checkToken(token);
  checkText('reason', reason);
  const author = visitorOf(token, name == null ? undefined : readName(name));
  // What is sent again, as its answer was lost, is not counted again.
  const earlier = await findSuggestion(context.database, token);
  if (earlier !== null) return context.changeSets.load(earlier);
  const { suggestionFromAddress } = THROTTLES;
  await countAttempt(
    context.database,
    suggestionFromAddress,
    networkOf(context.address),
    Date.now(),
  );
  const suggested = await readSuggested(given, context);
  const request = { author, reason, ...suggested, idempotencyKey: 'suggestion' };
  return context.committed(await suggesting(context, proposeChangeSet(context.database, request)));
}
