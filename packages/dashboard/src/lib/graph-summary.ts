import type { EntityKind } from '../gql/graphql';
import { KINDS, type Kind, kindOfEntityKind } from './kinds';
import type { Trouble } from './trouble';

/** The counts of the graph as the API gives them. */
export type GraphCounts = {
  readonly revision: number;
  readonly entities: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly statements: readonly { readonly count: number; readonly withEvidence: number }[];
};

/** The state of the graph in a few numbers. */
export type GraphSummary = {
  readonly revision: number;
  readonly entities: number;
  readonly statements: number;
  /** How many active entities of each kind there are, in the order of the kinds. */
  readonly byKind: readonly { readonly kind: Kind; readonly count: number }[];
  /** The share of statements with evidence, from 0 to 1; null where there are no statements. */
  readonly withEvidence: number | null;
};

/** Where the question for these numbers stands: `summary` is null until they are known. */
export type SummaryState = {
  readonly summary: GraphSummary | null;
  readonly trouble: Trouble | null;
  readonly retrying: boolean;
  readonly retry: () => void;
};

/** Adds the counts up. */
export function summariseGraph({ revision, entities, statements }: GraphCounts): GraphSummary {
  const counts = new Map(entities.map(({ kind, count }) => [kindOfEntityKind(kind), count]));
  const total = sum(statements.map(({ count }) => count));
  const supported = sum(statements.map(({ withEvidence }) => withEvidence));
  return {
    revision,
    entities: sum([...counts.values()]),
    statements: total,
    byKind: KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })),
    withEvidence: total === 0 ? null : supported / total,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
