import { runInTurns } from '../modules/run-in-turns.ts';
import type { Database } from '../store/database.ts';
import { type GraphOverview, workOutOverview } from '../store/graph-overview.ts';
import { type GraphCounts, readGraphCounts } from '../store/graph-state.ts';
import { keepLatest, type Latest } from '../store/keep-latest.ts';

/** What is told of the graph as a whole, and takes long where it is large. */
export type GraphFigures = {
  readonly counts: Latest<GraphCounts>;
  readonly overview: Latest<GraphOverview>;
};

/** Keeps the figures of a database's graph, and lets others have their turn while they are worked out. */
export const keepFigures = (database: Database): GraphFigures => ({
  counts: keepLatest(() => readGraphCounts(database)),
  overview: keepLatest((snapshot) => workOutOverview(database, snapshot, runInTurns)),
});
