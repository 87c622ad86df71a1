import { rowLinks } from '../snapshot/compressed-rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { SkillNeed } from './skill-needs.ts';

/** A need with the stage to learn it in, from 1; 0 where nothing is lacking. */
export type StagedNeed = SkillNeed & { readonly stage: number };

/**
 * Orders needs for learning: every lacking skill comes after the lacking ones that it builds on,
 * also through skills that are held. Skills of one stage can be learnt side by side; within it the
 * more important come first, then those that unlock more lacking skills, then by slug.
 */
export function learningOrder(
  snapshot: Snapshot,
  needs: readonly SkillNeed[],
): readonly StagedNeed[] {
  const lacking = new Set(needs.filter(({ lack }) => lack > 0).map(({ skill }) => skill));
  const stages = stagesOf(snapshot, lacking);
  const unlocks = unlockCounts(snapshot, lacking);
  return needs
    .map((need) => ({
      ...need,
      stage: lacking.has(need.skill) ? (stages.get(need.skill) ?? 1) : 0,
    }))
    .toSorted(
      (a, b) =>
        a.stage - b.stage ||
        b.importance - a.importance ||
        (unlocks.get(b.skill) ?? 0) - (unlocks.get(a.skill) ?? 0) ||
        a.skill - b.skill,
    );
}

/** The longest chain of lacking skills that ends in each skill; held ones add nothing to it. */
function stagesOf(snapshot: Snapshot, lacking: ReadonlySet<number>): ReadonlyMap<number, number> {
  const chain = new Map<number, number>();
  const measure = (skill: number): number => {
    const known = chain.get(skill);
    if (known !== undefined) return known;
    // A replacement can bend a ladder into a ring; a skill already being measured then adds nothing.
    chain.set(skill, 0);
    let below = 0;
    for (const { to } of rowLinks(snapshot.prerequisites, skill))
      below = Math.max(below, measure(to));
    const length = below + (lacking.has(skill) ? 1 : 0);
    chain.set(skill, length);
    return length;
  };
  for (const skill of lacking) measure(skill);
  return chain;
}

function unlockCounts(
  snapshot: Snapshot,
  lacking: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const skill of lacking) {
    for (const { to } of rowLinks(snapshot.prerequisites, skill)) {
      counts.set(to, (counts.get(to) ?? 0) + 1);
    }
  }
  return counts;
}
