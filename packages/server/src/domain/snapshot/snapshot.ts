import type { CompressedRows, CreditRows, LinkRows } from './compressed-rows.ts';
import type { AskedByRows, RequirementRows } from './requirement-rows.ts';
import type { SnapshotEntity, SnapshotKind, SnapshotStatement } from './snapshot-rows.ts';

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

/** A role, with what planning needs of it. */
export type SnapshotRole = SnapshotName & { readonly seniority: number | null };

/**
 * The graph at one revision as planning reads it: ACTIVE entities, numbered by slug within their
 * kind, and statements of rank other than DEPRECATED. Never changed once built.
 */
export type Snapshot = {
  readonly revision: number;
  readonly roles: readonly SnapshotRole[];
  readonly skills: readonly SnapshotSkill[];
  readonly tools: readonly SnapshotName[];
  readonly credentials: readonly SnapshotName[];
  /** Index of an ACTIVE entity among those of its kind, by id; a replaced skill leads to its replacement. */
  readonly roleIndex: ReadonlyMap<string, number>;
  readonly skillIndex: ReadonlyMap<string, number>;
  readonly toolIndex: ReadonlyMap<string, number>;
  readonly credentialIndex: ReadonlyMap<string, number>;
  /** R(r) of every role. */
  readonly requirements: RequirementRows;
  /** The same, by skill. */
  readonly askedBy: AskedByRows;
  /** Role → skill, OPTIONAL: value = level, weight = importance. */
  readonly optionals: CompressedRows;
  /** Skill → prerequisite: value = level needed of the prerequisite. */
  readonly prerequisites: CompressedRows;
  /** Skill → directly broader skill. */
  readonly broader: CompressedRows;
  /** Skill → related skill, as it is stored, which is one way only: value = credit. */
  readonly related: LinkRows<Float64Array>;
  /** Skill → skills that carry over into it. */
  readonly creditedBy: CreditRows;
  /** Skill → skills that it carries over into. */
  readonly creditsTo: CreditRows;
  /** Role → tool: value = importance. */
  readonly toolsOf: CompressedRows;
  /** Tool → skill that is practised with it. */
  readonly supports: CompressedRows;
  /** Skill → credential that teaches it: value = level that it leads to. */
  readonly taughtBy: CompressedRows;
  /** Role → role, known moves: value = code of the move. */
  readonly moves: CompressedRows;
  /** What the arrays cannot tell. */
  readonly dormant: Dormant;
};

/**
 * Rows that a snapshot keeps aside, each list sorted by id, so that a later change can bring them
 * back, or take them apart, without reading the graph again. Planning itself never reads them.
 */
export type Dormant = {
  /** Entities that are not ACTIVE. */
  readonly entities: readonly SnapshotEntity[];
  /**
   * Statements that are not in use: of rank DEPRECATED, or with an end that is not; and those that
   * are, but lead through a replacement, or share their link with another because of one.
   */
  readonly statements: readonly SnapshotStatement[];
};
