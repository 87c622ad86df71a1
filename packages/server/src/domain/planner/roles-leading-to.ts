import { knownMove } from '../snapshot/known-move.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { heldLevels } from './held-levels.ts';
import { measureStep, type StepMeasures, stepEffort } from './measure-step.ts';
import { comparable, keeps } from './rounding.ts';
import { startGaps } from './start-gaps.ts';

/** A role to start from, and the direct move from it. */
export type LeadingRole = StepMeasures & { readonly role: number };

/** Which of the roles to list. */
export type RoleListOptions = {
  readonly first: number;
  /** The greatest gap of the move, from 0 to 1. */
  readonly maxGap: number;
};

/** The roles from which the direct move into `to` takes least effort, then by slug. */
export function rolesLeadingTo(
  snapshot: Snapshot,
  to: number,
  { first, maxGap }: RoleListOptions,
): readonly LeadingRole[] {
  const { newLevels, gap } = startGaps(snapshot, to);
  return snapshot.roles
    .map((_, role) => role)
    .filter((role) => role !== to && keeps(gap[role] ?? 0, maxGap))
    .map((role) => {
      const isKnown = knownMove(snapshot, role, to) !== null;
      const effort = stepEffort(newLevels[role] ?? 0, gap[role] ?? 0, isKnown);
      return { role, effort: comparable(effort) };
    })
    .toSorted((a, b) => a.effort - b.effort || a.role - b.role)
    .slice(0, first)
    .map(({ role }) => ({
      role,
      ...measureStep(snapshot, heldLevels(snapshot, { from: role }), { before: role, role: to }),
    }));
}
