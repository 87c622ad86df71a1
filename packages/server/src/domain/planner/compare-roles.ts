import { rowLinks } from '../snapshot/compressed-rows.ts';
import { knownMove } from '../snapshot/known-move.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { MoveKind } from '../snapshot/snapshot-rows.ts';
import { effectiveRequirements, type Requirement } from './effective-requirements.ts';
import { heldLevels } from './held-levels.ts';
import type { StepMeasures } from './measure-step.ts';
import { measureStep } from './measure-step.ts';

/** A row of a comparison: a skill or a tool, and what each role makes of it; null where it has none. */
export type ComparedRow<Cell> = {
  /** Index of the skill or tool in the snapshot. */
  readonly of: number;
  /** In the order of the roles. */
  readonly cells: readonly (Cell | null)[];
};

/** The direct move from one of the roles to another. */
type ComparedMove = StepMeasures & {
  readonly from: number;
  readonly to: number;
  readonly move: MoveKind | null;
};

/** Roles side by side. */
export type RoleComparison = {
  /** Every skill that any of the roles asks for, prerequisites included. */
  readonly skills: readonly ComparedRow<Requirement>[];
  /** Every tool that any of them works with. */
  readonly tools: readonly ComparedRow<{ readonly importance: number }>[];
  /** From each of the roles to each other. */
  readonly moves: readonly ComparedMove[];
};

/**
 * Compares roles. Rows that most of the roles have come first, then those that matter most to one
 * of them, then by slug.
 */
export function compareRoles(snapshot: Snapshot, roles: readonly number[]): RoleComparison {
  const skills = roles.map(
    (role) => new Map(effectiveRequirements(snapshot, role).map((one) => [one.skill, one])),
  );
  const tools = roles.map(
    (role) =>
      new Map(
        [...rowLinks(snapshot.toolsOf, role)].map(({ to, value }) => [to, { importance: value }]),
      ),
  );
  return {
    skills: comparedRows(skills),
    tools: comparedRows(tools),
    moves: roles.flatMap((from) => movesFrom(snapshot, from, roles)),
  };
}

function comparedRows<Cell extends { readonly importance: number }>(
  columns: readonly ReadonlyMap<number, Cell>[],
): readonly ComparedRow<Cell>[] {
  const all = new Set(columns.flatMap((column) => [...column.keys()]));
  return [...all]
    .map((of) => ({ of, cells: columns.map((column) => column.get(of) ?? null) }))
    .toSorted((a, b) => filled(b) - filled(a) || greatest(b) - greatest(a) || a.of - b.of);
}

function filled({ cells }: ComparedRow<unknown>): number {
  return cells.filter((cell) => cell !== null).length;
}

function greatest({ cells }: ComparedRow<{ readonly importance: number }>): number {
  return Math.max(...cells.map((cell) => cell?.importance ?? 0));
}

function movesFrom(
  snapshot: Snapshot,
  from: number,
  roles: readonly number[],
): readonly ComparedMove[] {
  const held = heldLevels(snapshot, { from });
  return roles
    .filter((to) => to !== from)
    .map((to) => ({
      from,
      to,
      move: knownMove(snapshot, from, to)?.move ?? null,
      ...measureStep(snapshot, held, { before: from, role: to }),
    }));
}
