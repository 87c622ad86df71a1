import graphlib from 'graphlib';
import { ksp } from 'k-shortest-path';
import { heldLevels } from '../../packages/server/src/domain/planner/held-levels.ts';
import { measureStep } from '../../packages/server/src/domain/planner/measure-step.ts';
import { planRoutes } from '../../packages/server/src/domain/planner/plan-routes.ts';
import { Standing } from '../../packages/server/src/domain/planner/search/standing.ts';
import type { BenchGraph } from './bench-graph.ts';
import { atLeast, type Figure, shown } from './figure.ts';
import { defaultQuestion } from './plan-question.ts';
import { median } from './quantile.ts';
import { groupPairs, type RolePair, randomPairs } from './role-pairs.ts';
import { timed } from './time-against.ts';

const PAIRS = 8;
const ROUTES = 3;
/** A role in between may be no greater leap than this. */
const LEAP = 0.75;

/**
 * A library's k shortest paths over the costs of direct moves, which are worked out beforehand and
 * not counted. It is a weaker question: what is learnt on the way lowers no later cost, a path may
 * be of any length, and alternatives may be all but the same.
 */
export function compareLibrary(graph: BenchGraph): readonly Figure[] {
  const moves = gentleMoves(graph);
  const pairs = [...randomPairs(graph, PAIRS), ...groupPairs(graph, PAIRS)];
  const races = pairs.map((pair) => {
    const question = defaultQuestion(pair, { alternatives: ROUTES });
    planRoutes(graph.snapshot, question);
    const ours = median([1, 2, 3].map(() => timed(() => planRoutes(graph.snapshot, question))));
    return { ours, ...libraryTimes(graph, moves, pair) };
  });
  const over = `${graph.name}, ${shown(moves.edgeCount())} moves`;
  return [
    atLeast(
      `${over}: k-shortest-path's ${ROUTES} shortest paths against the planner`,
      median(races.map(({ paths, ours }) => paths / ours)),
      3,
      '×',
    ),
    atLeast(
      `${over}: a single shortest path of graphlib's, which copies no graph, against the planner`,
      median(races.map(({ path, ours }) => path / ours)),
      3,
      '×',
    ),
  ];
}

/** The library on the moves that are no leaps, with the direct move, which may be one. */
function libraryTimes({ snapshot }: BenchGraph, moves: graphlib.Graph, pair: RolePair) {
  const ends = [String(pair.from), String(pair.to)] as const;
  const known = moves.edge(...ends) as number | undefined;
  const held = heldLevels(snapshot, { from: pair.from });
  const { effort } = measureStep(snapshot, held, { before: pair.from, role: pair.to });
  moves.setEdge(...ends, effort);
  const cost = (edge: graphlib.Edge) => Number(moves.edge(edge));
  const path = timed(() => graphlib.alg.dijkstra(moves, ends[0], cost));
  const paths = timed(() => ksp(moves, ...ends, ROUTES));
  if (known === undefined) moves.removeEdge(...ends);
  return { path, paths };
}

/** Every move that is no leap, by its effort. */
function gentleMoves({ snapshot }: BenchGraph): graphlib.Graph {
  const moves = new graphlib.Graph({ directed: true });
  const standing = new Standing(snapshot);
  for (const from of snapshot.roles.keys()) {
    moves.setNode(String(from));
    const held = heldLevels(snapshot, { from });
    standing.begin(held);
    for (const to of snapshot.roles.keys()) {
      if (to === from || standing.gap(to) > LEAP) continue;
      const { effort } = measureStep(snapshot, held, { before: from, role: to });
      moves.setEdge(String(from), String(to), effort);
    }
  }
  return moves;
}
