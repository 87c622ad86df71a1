import type { RoleMatch } from '../../domain/planner/role-match.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';

/** Matches as the API returns them; roles are names, which field resolvers complete. */
export function matchShapes({ roles }: Snapshot, matches: readonly RoleMatch[]) {
  return matches.map(({ role, ...match }) => ({
    ...match,
    role: roles[role],
    coverage: 1 - match.gap,
  }));
}
