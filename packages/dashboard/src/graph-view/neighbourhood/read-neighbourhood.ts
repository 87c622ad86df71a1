import type { Basis } from '../../gql/graphql';
import type { Kind } from '../../lib/kinds';
import type { LinkedEntity } from '../../lib/linked-entity';
import { connectionWords } from './connection-words';
import type { Connection, NamedEntity, Neighbourhood } from './neighbourhood';

type Node = LinkedEntity & { readonly kind: Kind; readonly id: string };

type Edge = {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
};

/** A part of the graph as the API gives it: the entity in the middle first. */
export type Subgraph = {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
};

/** What the first entity connects to; statements among the others are left to their own pages. */
export function readNeighbourhood({ nodes, edges, truncated }: Subgraph): Neighbourhood | null {
  const [middle, ...others] = nodes;
  if (!middle) return null;
  const connections = new Map<string, Connection[]>();
  for (const edge of edges) {
    const outward = edge.from === middle.id;
    if (!outward && edge.to !== middle.id) continue;
    const other = outward ? edge.to : edge.from;
    const words = connectionWords(edge.type, outward);
    const connection = { id: edge.id, words, basis: edge.basis };
    connections.set(other, [...(connections.get(other) ?? []), connection]);
  }
  const neighbours = others.flatMap((node) => {
    const found = connections.get(node.id);
    return found ? [{ ...named(node), connections: found }] : [];
  });
  return { middle: named(middle), neighbours, truncated };
}

function named({ kind, slug, name }: Node): NamedEntity {
  return { kind, slug, name, key: `${kind.toLowerCase()}/${slug}` };
}
