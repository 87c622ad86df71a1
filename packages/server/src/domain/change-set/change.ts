import type { FieldValue } from '../graph/graph-rows.ts';
import type { Basis, Kind, Rank } from '../graph/kinds.ts';
import type { StatementType } from '../graph/statement-types.ts';

/** Own fields that a change sets; null takes a field away. */
export type FieldsToSet = Readonly<Record<string, FieldValue | null>>;

/** A piece of evidence to add; `id` only where whoever writes the change has one already. */
export type EvidenceToAdd = {
  readonly id?: string | undefined;
  /** A reference to the source. */
  readonly source: string;
  readonly locator: string;
  readonly note: string;
  /** Whether the source may be out of use, as in a graph that is imported again. */
  readonly evenOutOfUse?: boolean | undefined;
};

/** A key that leads to an entity from what is no more: a slug that it had, or the id of one merged into it. */
export type Redirect = { readonly key: string; readonly type: 'SLUG' | 'ID' };

type CreateEntity = {
  readonly what: 'CREATE_ENTITY';
  readonly kind: Kind;
  /** Given by imports and the seed, whose ids are theirs for good; a new one otherwise. */
  readonly id?: string | undefined;
  /** Made of the name where it is left out. */
  readonly slug?: string | undefined;
  readonly name: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly externalIds: readonly string[];
  /** Given by imports of a graph that was exported. */
  readonly redirects?: readonly Redirect[] | undefined;
  /** Given where it is out of use from the first, as in a graph that was exported. */
  readonly outOfUse?: { readonly replacedBy: string | null } | undefined;
  readonly fields: FieldsToSet;
};

type UpdateEntity = {
  readonly what: 'UPDATE_ENTITY';
  readonly kind: Kind;
  readonly entity: string;
  readonly expectedVersion: number;
  readonly slug?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly externalIds?: readonly string[] | undefined;
  /** What is to lead to it beside what does; given by imports of a graph that was exported. */
  readonly redirects?: readonly Redirect[] | undefined;
  readonly fields: FieldsToSet;
};

type DeprecateEntity = {
  readonly what: 'DEPRECATE_ENTITY';
  readonly kind: Kind;
  readonly entity: string;
  readonly expectedVersion: number;
  /** A reference to what stands in for it from now on. */
  readonly replacedBy: string | null;
};

type RestoreEntity = {
  readonly what: 'RESTORE_ENTITY';
  readonly entity: string;
  readonly expectedVersion: number;
};

type AddStatement = {
  readonly what: 'ADD_STATEMENT';
  readonly type: StatementType;
  readonly id?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly gradeBasis?: Basis | undefined;
  readonly rank: Rank;
  readonly fields: FieldsToSet;
  readonly evidence: readonly EvidenceToAdd[];
  /** Whether what it joins may be out of use, as in a graph that is imported again. */
  readonly evenOutOfUse?: boolean | undefined;
};

type UpdateStatement = {
  readonly what: 'UPDATE_STATEMENT';
  readonly type: StatementType;
  readonly statement: string;
  readonly expectedVersion: number;
  readonly basis?: Basis | undefined;
  readonly gradeBasis?: Basis | undefined;
  readonly rank?: Rank | undefined;
  readonly fields: FieldsToSet;
};

type RemoveStatement = {
  readonly what: 'REMOVE_STATEMENT';
  readonly statement: string;
  readonly expectedVersion: number;
};

/** Evidence is a part of its statement: adding or removing some counts as a change of the statement. */
type AddEvidence = {
  readonly what: 'ADD_EVIDENCE';
  readonly statement: string;
  readonly expectedVersion: number;
  readonly evidence: EvidenceToAdd;
};

type RemoveEvidence = {
  readonly what: 'REMOVE_EVIDENCE';
  readonly statement: string;
  readonly expectedVersion: number;
  /** Id of the piece of evidence. */
  readonly evidence: string;
};

type MergeEntities = {
  readonly what: 'MERGE_ENTITIES';
  readonly from: string;
  readonly into: string;
  readonly fromVersion?: number | undefined;
  readonly intoVersion?: number | undefined;
};

/**
 * One operation that somebody asks for. Entities are named by reference (id, `kind/slug`, slug where
 * the kind is known, former slug, merged or external id); statements by id or as a sentence,
 * `role/data-engineer REQUIRES skill/python`. What an earlier operation creates can be named by a
 * later one.
 */
export type Change =
  | CreateEntity
  | UpdateEntity
  | DeprecateEntity
  | RestoreEntity
  | AddStatement
  | UpdateStatement
  | RemoveStatement
  | AddEvidence
  | RemoveEvidence
  | MergeEntities;

/** A change of one sort. */
export type ChangeOf<What extends Change['what']> = Extract<Change, { what: What }>;
