import type { SnapshotEntity, SnapshotStatement } from './snapshot-rows.ts';

/**
 * One change of the graph, as planning is told of it. An entity is only removed where it is merged
 * into another; otherwise it becomes DEPRECATED. A statement never changes its type or what it joins: one that is moved is removed
 * and written anew.
 */
export type GraphChange = EntityWritten | EntityRemoved | StatementWritten | StatementRemoved;

/** An entity was created or updated; the row is all of it. */
type EntityWritten = { readonly what: 'ENTITY_WRITTEN'; readonly entity: SnapshotEntity };

/** An entity was merged into another; the statements that it had are told of by themselves. */
type EntityRemoved = {
  readonly what: 'ENTITY_REMOVED';
  readonly entity: Pick<SnapshotEntity, 'kind' | 'id'>;
};

/** A statement was created or updated; the row is all of it. */
export type StatementWritten = {
  readonly what: 'STATEMENT_WRITTEN';
  readonly statement: SnapshotStatement;
};

/** A statement was removed. */
export type StatementRemoved = {
  readonly what: 'STATEMENT_REMOVED';
  readonly statement: Pick<SnapshotStatement, 'type' | 'id' | 'from' | 'to'>;
};

/** What led from one revision to another, in the order in which it was done. */
export type RevisionChange = {
  /** The revision that the graph has after the changes. */
  readonly revision: number;
  readonly changes: readonly GraphChange[];
};
