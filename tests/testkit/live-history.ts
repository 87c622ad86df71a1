import type { GraphPart } from '../../packages/server/src/domain/change-set/graph-draft.ts';
import { createMemoryGraph } from './memory-graph.ts';
import { beginning, type History, meanStep } from './random-history.ts';

/** A graph that came about by a history, with merges, renaming, deprecating and undoing. */
export function liveHistory(history: History): GraphPart {
  const graph = createMemoryGraph();
  graph.apply(...beginning('x'));
  for (const [number, step] of history.entries()) {
    const meant = meanStep(graph, 'x', { step, number });
    if (meant && 'revert' in meant) graph.revert(meant.revert);
    else if (meant) graph.apply(...meant.changes);
  }
  return graph.rows();
}
