import { rowLinks } from '../snapshot/compressed-rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type SkillNeed, skillNeeds } from './skill-needs.ts';

/**
 * What a role welcomes and does not insist on, beside what is held of it: the most important first,
 * then by slug. It counts neither in the gap nor in the effort, and taking the role does not teach it.
 */
export function optionalNeeds(
  snapshot: Snapshot,
  role: number,
  held: Float64Array,
): readonly SkillNeed[] {
  const welcome = [...rowLinks(snapshot.optionals, role)].map(
    ({ to, value, weight, statementId }) => ({
      skill: to,
      level: value,
      importance: weight,
      implied: false,
      statementIds: [statementId],
    }),
  );
  return skillNeeds(snapshot, welcome, held).toSorted(
    (a, b) => b.importance - a.importance || a.skill - b.skill,
  );
}
