import type { ComparedRow, RoleComparison } from '../../domain/planner/compare-roles.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';

/** A comparison as the API returns it; entities are names, which field resolvers complete. */
export function comparisonShape(
  snapshot: Snapshot,
  roles: readonly number[],
  { skills, tools, moves }: RoleComparison,
) {
  return {
    revision: snapshot.revision,
    roles: roles.map((role) => snapshot.roles[role]),
    skills: skills.map((row) => ({
      skill: snapshot.skills[row.of],
      sharedByAll: isFull(row),
      needs: row.cells,
    })),
    tools: tools.map((row) => ({
      tool: snapshot.tools[row.of],
      sharedByAll: isFull(row),
      importances: row.cells.map((cell) => cell?.importance ?? null),
    })),
    moves: moves.map(({ from, to, ...move }) => ({
      ...move,
      from: snapshot.roles[from],
      to: snapshot.roles[to],
      coverage: 1 - move.gap,
    })),
  };
}

function isFull({ cells }: ComparedRow<unknown>): boolean {
  return cells.every((cell) => cell !== null);
}
