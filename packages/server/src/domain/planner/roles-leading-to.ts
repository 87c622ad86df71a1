import { knownMove } from '../snapshot/known-move.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { heldLevels } from './held-levels.ts';
import { fitOfRoles } from './likeness.ts';
import { measureStep, stepEffort } from './measure-step.ts';
import type { RoleListOptions, RoleMatch } from './role-match.ts';
import { comparable, keeps } from './rounding.ts';
import { startGaps } from './start-gaps.ts';

/** The roles from which the direct move into `to` takes least effort, then by slug. */
export function rolesLeadingTo(
  snapshot: Snapshot,
  to: number,
  { first, maxGap }: RoleListOptions,
): readonly RoleMatch[] {
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
    .map(({ role }) => matchFrom(snapshot, role, to));
}

/** The fit of a move is the likeness of what was asked for before and what is asked for then. */
function matchFrom(snapshot: Snapshot, start: number, to: number): RoleMatch {
  const held = heldLevels(snapshot, { from: start });
  return {
    role: start,
    fit: fitOfRoles(snapshot, held)[to] ?? 0,
    ...measureStep(snapshot, held, { before: start, role: to }),
  };
}
