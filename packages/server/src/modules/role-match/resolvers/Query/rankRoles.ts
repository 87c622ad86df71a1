import { rankRoles as rank } from '../../../../domain/planner/rank-roles.ts';
import { type ListArguments, readListOptions } from '../../../list-options.ts';
import { type ProfileInput, readProfile } from '../../../read-held-skills.ts';
import type { RequestContext } from '../../../request-context.ts';
import { runInTurn } from '../../../run-in-turn.ts';
import { matchShapes } from '../../match-shape.ts';

type Arguments = ListArguments & { readonly profile: ProfileInput };

/** `Query.rankRoles`: the roles that a set of skills fits best. */
export async function rankRoles(_: unknown, given: Arguments, context: RequestContext) {
  const options = readListOptions(given, 1);
  const profile = await readProfile(context, given.profile);
  const snapshot = context.snapshot();
  const ranked = await runInTurn(() => rank(snapshot, profile, options), context.signal);
  return matchShapes(snapshot, ranked);
}
