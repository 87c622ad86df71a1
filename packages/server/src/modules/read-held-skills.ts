import type { HeldSkill } from '../domain/planner/held-levels.ts';
import { checkRange } from './check-range.ts';
import { findAllInSnapshot } from './find-in-snapshot.ts';
import { skillLookup } from './place-in-snapshot.ts';
import type { RequestContext } from './request-context.ts';

/** A skill as the input names it. */
export type HeldSkillInput = { readonly skill: string; readonly level: number };

/** The skills of a person, as the input names them. */
export type ProfileInput = { readonly skills: readonly HeldSkillInput[] };

/**
 * Checks the skills of a list and resolves their names. One may be there twice; the greatest level
 * counts then.
 * @throws Refusal BAD_USER_INPUT for a level that is none, NOT_FOUND for a skill that is not in use
 */
export async function readHeldSkills(
  context: RequestContext,
  field: string,
  given: readonly HeldSkillInput[],
): Promise<readonly HeldSkill[]> {
  for (const [at, { level }] of given.entries()) {
    checkRange(`${field}[${at}].level`, level, { least: 0, most: 5 });
  }
  const references = given.map(({ skill }, at) => ({ field: `${field}[${at}].skill`, ref: skill }));
  const lookup = skillLookup(context.snapshot());
  const places = await findAllInSnapshot(context, lookup, references);
  return given.map(({ level }, at) => ({ skill: places[at] ?? 0, level }));
}

/** `readHeldSkills` for a profile. */
export function readProfile(
  context: RequestContext,
  profile: ProfileInput,
): Promise<readonly HeldSkill[]> {
  return readHeldSkills(context, 'profile.skills', profile.skills);
}
