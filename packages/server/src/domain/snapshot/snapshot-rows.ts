import type { EntityStatus } from '../graph/kinds.ts';
import type { StatementType } from '../graph/statement-types.ts';

/** The kinds that planning reads; trends, industries, places and sources play no part in it. */
export type SnapshotKind = 'Role' | 'Skill' | 'Tool' | 'Credential';

/** An entity as planning reads it. */
export type SnapshotEntity = {
  readonly kind: SnapshotKind;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly status: EntityStatus;
  readonly replacedBy: string | null;
  /** Of a Skill; null of any other kind. */
  readonly hoursPerLevel: number | null;
  /** Of a Role, from 1 (entry) to 5 (principal); null of any other kind. */
  readonly seniority: number | null;
};

/** The nature of a known move from one role to another. */
export type MoveKind = 'ADVANCEMENT' | 'LATERAL' | 'SPECIALISATION';

/** A statement as planning reads it; fields that its type has not are null. */
export type SnapshotStatement = {
  readonly type: StatementType;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly necessity: 'ESSENTIAL' | 'OPTIONAL' | null;
  readonly importance: number | null;
  readonly level: number | null;
  readonly credit: number | null;
  readonly move: MoveKind | null;
};

/** What a snapshot is built from: the graph at one revision. */
export type SnapshotRows = {
  readonly revision: number;
  readonly entities: readonly SnapshotEntity[];
  readonly statements: readonly SnapshotStatement[];
};
