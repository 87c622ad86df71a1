import { nextSkills as findNextSkills } from '../../../../domain/planner/next-skills.ts';
import { type ListArguments, readListOptions } from '../../../list-options.ts';
import { type ProfileInput, readProfile } from '../../../read-held-skills.ts';
import type { RequestContext } from '../../../request-context.ts';
import { runInTurn } from '../../../run-in-turn.ts';

type Arguments = ListArguments & { readonly profile: ProfileInput };

/** A role at a greater gap is a leap, which no route makes on its way (design §4). */
const WITHIN_REACH = 0.75;

/** `Query.nextSkills`: the single skills that bring most roles within reach. */
export async function nextSkills(_: unknown, given: Arguments, context: RequestContext) {
  const options = readListOptions(given, WITHIN_REACH);
  const profile = await readProfile(context, given.profile);
  const snapshot = context.snapshot();
  const found = await runInTurn(() => findNextSkills(snapshot, profile, options), context.signal);
  return found.map(({ skill, held, roles, needsFirst, ...leverage }) => ({
    ...leverage,
    skill: snapshot.skills[skill],
    heldLevel: held,
    roles: roles.map((role) => snapshot.roles[role]),
    needsFirst: needsFirst.map((needed) => snapshot.skills[needed]),
  }));
}
