import type { Basis } from '../../gql/graphql';
import type { Kind } from '../../lib/kinds';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { ConnectionWords } from './connection-words';

/** An entity as a drawing names it. */
export type NamedEntity = LinkedEntity & {
  readonly kind: Kind;
  /** What the address calls it, such as `skill/python`. */
  readonly key: string;
};

/** A statement that joins the entity in the middle and another. */
export type Connection = {
  readonly id: string;
  readonly words: ConnectionWords;
  readonly basis: Basis;
};

/** An entity that the one in the middle connects to, and how. */
export type Neighbour = NamedEntity & { readonly connections: readonly Connection[] };

/** An entity and what it connects to, the most important first. */
export type Neighbourhood = {
  readonly middle: NamedEntity;
  readonly neighbours: readonly Neighbour[];
  /** Whether there are more than these. */
  readonly truncated: boolean;
};
