import type { CompressedRows } from './compressed-rows.ts';
import type { MoveKind, SnapshotKind } from './snapshot-rows.ts';

/** An entity as answers name it. */
export type SnapshotName = {
  readonly kind: SnapshotKind;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
};

/** A skill, with what planning needs of it. */
export type SnapshotSkill = SnapshotName & { readonly hoursPerLevel: number | null };

/** A known move from one role to another. */
export type KnownMove = { readonly move: MoveKind; readonly statementId: string };

/**
 * The graph at one revision as planning reads it: ACTIVE entities, numbered by slug within their
 * kind, and statements of rank other than DEPRECATED. Never changed once built.
 */
export type Snapshot = {
  readonly revision: number;
  readonly roles: readonly SnapshotName[];
  readonly skills: readonly SnapshotSkill[];
  readonly tools: readonly SnapshotName[];
  readonly credentials: readonly SnapshotName[];
  /** Index of an ACTIVE entity among those of its kind, by id; a replaced skill leads to its replacement. */
  readonly roleIndex: ReadonlyMap<string, number>;
  readonly skillIndex: ReadonlyMap<string, number>;
  /** Role → skill, ESSENTIAL only: value = level, weight = importance. */
  readonly essentials: CompressedRows;
  /** Skill → prerequisite: value = level needed of the prerequisite. */
  readonly prerequisites: CompressedRows;
  /** Skill → skill that carries over into it: value = credit, 0 to 0.5. */
  readonly creditedBy: CompressedRows;
  /** Role → tool: value = importance. */
  readonly toolsOf: CompressedRows;
  /** Tool → skill that is practised with it. */
  readonly supports: CompressedRows;
  /** Skill → credential that teaches it: value = level that it leads to. */
  readonly taughtBy: CompressedRows;
  /** Known moves, by `fromRoleIndex:toRoleIndex`. */
  readonly moves: ReadonlyMap<string, KnownMove>;
};
