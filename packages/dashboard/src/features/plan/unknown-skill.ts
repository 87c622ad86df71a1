import type { PlanInput } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';

/** How the API names a skill that it does not know: by its place in one of the two lists. */
const FIELD = /^(?:assume|profile\.skills)\[(\d+)\]\.skill$/;

/** The slug of the skill that the API refused as unknown; null where that is not the trouble. */
export function unknownSkill({ code, field, value }: Trouble, asked: PlanInput | null) {
  const [, at] = (code === 'NOT_FOUND' && FIELD.exec(field ?? '')) || [];
  if (at === undefined) return null;
  const skills = asked?.assume ?? asked?.profile?.skills ?? [];
  return value ?? skills[Number(at)]?.skill ?? null;
}
