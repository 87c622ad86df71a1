import type { Kind } from '../domain/graph/kinds.ts';
import type { Database } from './database.ts';
import type { EntityName } from './entity-name.ts';
import { readRevision } from './graph-state.ts';
import { loadQuery } from './load-query.ts';

/** A statement between two entities of a part of the graph. */
export type SubgraphEdge = {
  id: string;
  type: string;
  from: string;
  to: string;
  basis: string;
  importance: number | null;
};

/** A part of the graph, nearest entities first. */
export type Subgraph = {
  revision: number;
  nodes: EntityName[];
  edges: SubgraphEdge[];
  truncated: boolean;
};

/** How far to go around an entity, over which kinds, and how many entities to take at most. */
export type NeighbourhoodRange = { depth: number; kinds: readonly Kind[] | null; limit: number };

/** Walks outwards from an entity, one distance at a time, until depth or limit is reached. */
export async function readNeighbourhood(
  database: Database,
  middle: EntityName,
  range: NeighbourhoodRange,
): Promise<Subgraph> {
  const revision = await readRevision(database);
  const nodes = [middle];
  let frontier = [middle];
  let truncated = false;
  for (let distance = 0; distance < range.depth && frontier.length > 0 && !truncated; distance++) {
    const room = range.limit - nodes.length;
    const found = await nextNodes(database, {
      frontier,
      nodes,
      kinds: range.kinds,
      limit: room + 1,
    });
    truncated = found.length > room;
    frontier = found.slice(0, room);
    nodes.push(...frontier);
  }
  const ids = nodes.map(({ id }) => id);
  return { revision, nodes, edges: await readStatementsAmong(database, ids), truncated };
}

/** The statements that join entities of a list. */
export function readStatementsAmong(
  database: Database,
  ids: readonly string[],
): Promise<SubgraphEdge[]> {
  return database.read<SubgraphEdge>(loadQuery('statements-among'), { ids });
}

function nextNodes(
  database: Database,
  at: {
    frontier: readonly EntityName[];
    nodes: readonly EntityName[];
    kinds: readonly Kind[] | null;
    limit: number;
  },
): Promise<EntityName[]> {
  return database.read<EntityName>(loadQuery('neighbour-links'), {
    frontier: at.frontier.map(({ id }) => id),
    known: at.nodes.map(({ id }) => id),
    kinds: at.kinds,
    limit: at.limit,
  });
}
