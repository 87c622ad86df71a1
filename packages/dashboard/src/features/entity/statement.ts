import type { ReactNode } from 'react';
import type { EntityStatus, StatementRank } from '../../gql/graphql';
import type { Kind } from '../../lib/kinds';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { Grounds } from '../../ui/evidence-list';
import type { Rest } from './use-rest';

/** The entity at the other end of a statement. */
type Subject = LinkedEntity & { readonly status: EntityStatus };

/** A statement as a list shows it: what it is about, what it says, and what it rests on. */
export type Statement = {
  /** The key in the address, such as `needs.python`. */
  readonly key: string;
  readonly id: string;
  readonly kind: Kind;
  readonly entity: Subject;
  readonly rank: StatementRank;
  readonly grounds: Grounds;
  readonly detail: ReactNode;
};

/** Statements of one type, as many as were asked for, and how many there are. */
export type Statements = {
  readonly total: number;
  readonly items: readonly Statement[];
  /** The way to the rest; null where there is none. */
  readonly rest: Omit<Rest<unknown>, 'edges'> | null;
};

type Properties = Grounds & { readonly id: string; readonly rank: StatementRank };

type Edge<P extends Properties> = { readonly node: Subject; readonly properties: P };

type Connection<E> = { readonly totalCount: number; readonly edges: readonly E[] };

/** Which list it is (its name in the address), of which kind, and what its rows say. */
type ListOf<P> = {
  readonly list: string;
  readonly kind: Kind;
  readonly detail?: (properties: P, entity: Subject) => ReactNode;
};

const RANK_ORDER: Record<StatementRank, number> = { PREFERRED: 0, NORMAL: 1, DEPRECATED: 2 };

/**
 * Reads a connection of the API into a list, with what was asked for beyond it: what editors prefer
 * first, then as it came.
 */
export function toStatements<P extends Properties>(
  { list, kind, detail }: ListOf<P>,
  { totalCount, edges }: Connection<Edge<P>>,
  rest: Rest<Edge<P>> | null = null,
): Statements {
  const items = [...edges, ...(rest?.edges ?? [])].map(({ node, properties }) => ({
    key: `${list}.${node.slug}`,
    id: properties.id,
    kind,
    entity: node,
    rank: properties.rank,
    grounds: properties,
    detail: detail?.(properties, node) ?? null,
  }));
  return {
    total: totalCount,
    items: items.toSorted((a, b) => RANK_ORDER[a.rank] - RANK_ORDER[b.rank]),
    rest,
  };
}
