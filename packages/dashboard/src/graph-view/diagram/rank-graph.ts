import { graphlib, layout } from '@dagrejs/dagre';

/** What is to be put in order. */
export type RankedEdge = {
  readonly from: string;
  readonly to: string;
  /** How much it matters that it is short and straight. */
  readonly weight: number;
};

/** Where things lie: how far along, in ranks from 0, and where across, in units of no meaning. */
export type Ranking = {
  readonly rank: ReadonlyMap<string, number>;
  readonly across: ReadonlyMap<string, number>;
  /** Where an edge passes the ranks between its ends, across, in the order of the edges. */
  readonly passing: readonly (readonly number[])[];
};

/**
 * Puts the nodes of a graph without circles into ranks, so that each edge leads to a later one, and
 * orders each rank so that few edges cross.
 */
export function rankGraph(nodes: readonly string[], edges: readonly RankedEdge[]): Ranking {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 10, edgesep: 10, ranksep: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node, { width: 10, height: 10 });
  for (const { from, to, weight } of edges) graph.setEdge(from, to, { weight });
  layout(graph);
  const along = new Map(nodes.map((node) => [node, graph.node(node).x]));
  const columns = [...new Set(along.values())].toSorted((a, b) => a - b);
  return {
    rank: new Map([...along].map(([node, x]) => [node, columns.indexOf(x)])),
    across: new Map(nodes.map((node) => [node, graph.node(node).y])),
    passing: edges.map(({ from, to }) => {
      const points: { y: number }[] = graph.edge(from, to).points;
      return points.slice(1, -1).map(({ y }) => y);
    }),
  };
}
