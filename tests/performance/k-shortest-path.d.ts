declare module 'k-shortest-path' {
  import type { Graph } from 'graphlib';

  /** Yen's algorithm: the k paths of least cost between two nodes. */
  export function ksp(graph: Graph, from: string, to: string, k: number): { totalCost: number }[];
}
