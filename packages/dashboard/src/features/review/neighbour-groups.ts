import type { ReviewNeighboursQuery } from '../../gql/graphql';
import type { Kind } from '../../lib/kinds';
import type { LinkedEntity } from '../../lib/linked-entity';

type Subgraph = ReviewNeighboursQuery['neighbourhood'];

/** What an entity says of others, or others of it, by one type of statement. */
export type NeighbourGroup = {
  readonly type: string;
  readonly outward: boolean;
  readonly entities: readonly (LinkedEntity & { readonly kind: Kind })[];
};

/** The statements of an entity, gathered by what they say. */
export function neighbourGroups({ nodes, edges }: Subgraph, id: string): NeighbourGroup[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = new Map<string, NeighbourGroup>();
  for (const { type, from, to } of edges) {
    if (from !== id && to !== id) continue;
    const outward = from === id;
    const other = byId.get(outward ? to : from);
    if (!other) continue;
    const key = `${type} ${outward}`;
    const entities = [...(groups.get(key)?.entities ?? []), other];
    groups.set(key, { type, outward, entities });
  }
  return [...groups.values()];
}
