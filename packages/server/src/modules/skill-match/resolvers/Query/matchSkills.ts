import type { RequestContext } from '../../../request-context.ts';
import { matchNames } from '../../match-names.ts';

type Arguments = { readonly names: readonly string[] };

/** `Query.matchSkills`: the skills that texts name, each text in its place. */
export async function matchSkills(_: unknown, { names }: Arguments, context: RequestContext) {
  const { skills } = context.snapshot();
  const matches = await matchNames(context, names);
  return matches.map(({ name, skill, suggestions }) => ({
    name,
    skill: skill === undefined ? null : skills[skill],
    suggestions: suggestions.map((one) => skills[one]),
  }));
}
