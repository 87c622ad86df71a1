import type { Database } from './database.ts';
import type { GraphState } from './graph-state.ts';
import { loadQuery } from './load-query.ts';

/** How many neighbours of a kind an entity that one comes upon has by statements of a type. */
type NeighbourCount = {
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  readonly kind: string;
  readonly neighbour: string;
  readonly expected: number;
};

/** How large the graph is, as far as whoever walks through it needs to know. */
export type GraphSize = {
  readonly entities: GraphState['entities'];
  readonly neighbours: readonly NeighbourCount[];
};

/** Counts the graph, which takes a while where it is large. */
export async function readGraphSize(database: Database): Promise<GraphSize> {
  const [entities, neighbours] = await Promise.all([
    database.read<GraphState['entities'][number]>(loadQuery('count-entities')),
    database.read<NeighbourCount>(loadQuery('count-neighbours')),
  ]);
  return { entities, neighbours };
}
