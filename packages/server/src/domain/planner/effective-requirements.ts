import { rowLinks } from '../snapshot/compressed-rows.ts';
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
  /** The statements that ask for it. */
  readonly statementIds: readonly string[];
};

/**
 * R(role) of design §4: the role's ESSENTIAL requirements and, transitively, whatever their skills
 * build on, each prerequisite at its statement's level; sorted by skill index.
 */
export function effectiveRequirements(snapshot: Snapshot, role: number): readonly Requirement[] {
  const needed = new Map<number, Requirement>();
  const open: number[] = [];
  for (const { to, value, weight, statementId } of rowLinks(snapshot.essentials, role)) {
    const own = { skill: to, level: value, importance: weight, implied: false };
    needed.set(to, { ...own, statementIds: [statementId] });
    open.push(to);
  }
  for (let skill = open.pop(); skill !== undefined; skill = open.pop()) {
    for (const { to, value, statementId } of rowLinks(snapshot.prerequisites, skill)) {
      const known = needed.get(to);
      if (!known) open.push(to);
      needed.set(to, withReason(known, { skill: to, level: value, statementId }));
    }
  }
  return [...needed.values()].toSorted((a, b) => a.skill - b.skill);
}

function withReason(
  known: Requirement | undefined,
  reason: { skill: number; level: number; statementId: string },
): Requirement {
  const { skill, level, statementId } = reason;
  if (!known) return { skill, level, importance: 1, implied: true, statementIds: [statementId] };
  return {
    ...known,
    level: Math.max(known.level, level),
    statementIds: [...known.statementIds, statementId],
  };
}
