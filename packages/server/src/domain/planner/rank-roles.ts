import type { Snapshot } from '../snapshot/snapshot.ts';
import { type HeldSkill, heldLevels } from './held-levels.ts';
import { fitOfRoles } from './likeness.ts';
import { measureStep } from './measure-step.ts';
import type { RoleListOptions, RoleMatch } from './role-match.ts';
import { comparable, keeps } from './rounding.ts';
import { putStandingBack, takeStanding } from './search/idle-standings.ts';

/** The roles that fit a profile best, then by slug; those that do not fit at all are left out. */
export function rankRoles(
  snapshot: Snapshot,
  profile: readonly HeldSkill[],
  { first, maxGap }: RoleListOptions,
): readonly RoleMatch[] {
  const held = heldLevels(snapshot, { profile });
  const fits = fitOfRoles(snapshot, held);
  const within = maxGap < 1 ? rolesWithin(snapshot, held, maxGap) : undefined;
  const keys = fits.map((fit, role) => (within?.[role] === 0 ? 0 : comparable(fit)));
  const least = keys.toSorted().at(-first) ?? 0;
  return [...keys.keys()]
    .filter((role) => (keys[role] ?? 0) > 0 && (keys[role] ?? 0) >= least)
    .toSorted((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || a - b)
    .slice(0, first)
    .map((role) => ({
      role,
      fit: fits[role] ?? 0,
      ...measureStep(snapshot, held, { before: undefined, role }),
    }));
}

/** 1 for each role whose gap keeps the limit. */
function rolesWithin(snapshot: Snapshot, held: Float64Array, maxGap: number): Uint8Array {
  const standing = takeStanding(snapshot);
  standing.begin(held);
  const within = Uint8Array.from(snapshot.roles, (_, role) =>
    keeps(standing.gap(role), maxGap) ? 1 : 0,
  );
  putStandingBack(snapshot, standing);
  return within;
}
