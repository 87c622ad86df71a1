import type { EntityRow, EvidenceRow, StatementRow } from '../graph/graph-rows.ts';

/** An entity with all that its node holds; external ids are references. */
export type StoredEntity = EntityRow & {
  /** Id of the entity that stands in for this one, where it is DEPRECATED. */
  readonly replacedBy: string | null;
  /** Counts its changes, from 1; it never goes back, not even when a change is reverted. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** A statement with all that its relationship holds. */
export type StoredStatement = StatementRow & { readonly version: number };

/** Another key that leads to an entity: an external id, a former slug (`role/old-slug`) or a merged id. */
export type ReferenceRow = {
  readonly key: string;
  readonly type: 'EXTERNAL' | 'SLUG' | 'ID';
  readonly entityId: string;
};

/** The tables of the graph, each with what one row of it holds. */
export type Tables = {
  readonly entities: StoredEntity;
  readonly statements: StoredStatement;
  readonly evidence: EvidenceRow;
  readonly references: ReferenceRow;
};

export type TableName = keyof Tables;
