import type { EntityStatus, Kind, Rank } from '../graph/kinds.ts';
import type { StatementType } from '../graph/statement-types.ts';

/** An entity as far as health looks at it. */
export type HealthEntity = {
  readonly kind: Kind;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly status: EntityStatus;
  /** Whether it is a source that evidence is from. */
  readonly isCited: boolean;
};

/** A statement as far as health looks at it. */
export type HealthStatement = {
  readonly type: StatementType;
  readonly id: string;
  /** Counts its changes; whoever mends it names it. */
  readonly version: number;
  /** Ids of the entities that it joins. */
  readonly from: string;
  readonly to: string;
  readonly rank: Rank;
  readonly necessity: 'ESSENTIAL' | 'OPTIONAL' | null;
  readonly importance: number | null;
  readonly level: number | null;
  readonly hasEvidence: boolean;
};

/** All of the graph that health looks at, at one revision. */
export type HealthRows = {
  readonly revision: number;
  readonly entities: readonly HealthEntity[];
  readonly statements: readonly HealthStatement[];
};
