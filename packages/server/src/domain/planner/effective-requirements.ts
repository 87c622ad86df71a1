import { rowLinks } from '../snapshot/compressed-rows.ts';
import { idAt } from '../snapshot/id-column.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** What a role asks of one skill, prerequisites included. */
export type Requirement = {
  /** Index of the skill in the snapshot. */
  readonly skill: number;
  /** From 1 to 5: the greatest level that any reason asks for. */
  readonly level: number;
  /** From 1 to 5; 1 where implied. */
  readonly importance: number;
  /** Whether the role does not name the skill itself as essential. */
  readonly implied: boolean;
  /** The statements that ask for it: the role's own first, then those of the skills that build on it. */
  readonly statementIds: readonly string[];
};

/** R(role) of design §4 with the statements behind it, sorted by skill index. */
export function effectiveRequirements(snapshot: Snapshot, role: number): readonly Requirement[] {
  const { start, skill, level, importance, ownLevel, statementIds } = snapshot.requirements;
  const reasons = prerequisiteReasons(snapshot, role);
  const places = numbersBetween(start[role] ?? 0, start[role + 1] ?? 0);
  return places.map((at) => {
    const of = skill[at] ?? 0;
    const own = idAt(statementIds, at);
    return {
      skill: of,
      level: level[at] ?? 0,
      importance: importance[at] ?? 0,
      implied: ownLevel[at] === 0,
      statementIds: [...(own === null ? [] : [own]), ...(reasons.get(of) ?? [])],
    };
  });
}

/** For each skill of the role, the BUILDS_ON statements by which other skills of it ask for it. */
function prerequisiteReasons(snapshot: Snapshot, role: number): ReadonlyMap<number, string[]> {
  const { start, skill } = snapshot.requirements;
  const reasons = new Map<number, string[]>();
  for (const of of skill.subarray(start[role], start[role + 1])) {
    for (const { to, statementId } of rowLinks(snapshot.prerequisites, of)) {
      reasons.set(to, [...(reasons.get(to) ?? []), statementId]);
    }
  }
  return reasons;
}

function numbersBetween(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}
