import type { Basis, EntityStatus, Kind, Rank } from './kinds.ts';
import type { StatementType } from './statement-types.ts';

/** A value that a node or a relationship can hold. */
export type FieldValue = string | number | boolean | readonly string[];

/** An entity as a plain row: what a node of the graph holds. */
export type EntityRow = {
  readonly kind: Kind;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly status: EntityStatus;
  /** The kind's own fields (seniority, category, …); a field that nobody has set is absent. */
  readonly fields: Readonly<Record<string, FieldValue>>;
};

/** A statement as a plain row: what a relationship of the graph holds. */
export type StatementRow = {
  readonly type: StatementType;
  readonly id: string;
  /** Id of the entity that the statement is about. */
  readonly from: string;
  /** Id of the entity that it points at. */
  readonly to: string;
  readonly basis: Basis;
  readonly rank: Rank;
  /** Basis of importance, level and necessity; only where the type is graded. */
  readonly gradeBasis?: Basis;
  readonly fields: Readonly<Record<string, FieldValue>>;
};

/** Where a source supports a statement, in our own words. */
export type EvidenceRow = {
  readonly id: string;
  readonly statementId: string;
  /** Id of the Source entity. */
  readonly sourceId: string;
  /** Section and paragraph (`§Skills ¶3`) or a row of a dataset. */
  readonly locator: string;
  readonly note: string;
};

/** A whole graph as plain rows. */
export type GraphRows = {
  readonly entities: readonly EntityRow[];
  readonly statements: readonly StatementRow[];
  readonly evidence: readonly EvidenceRow[];
};
