import { MultiDirectedGraph } from 'graphology';
import type { SceneEntity, SceneGraph, SceneStatement } from './scene-graph';
import type { SceneMarks } from './scene-marks';
import { shapeOf } from './shape-shaders';
import type { Place, Places } from './start-layout';

/** What a node of the drawn graph knows. */
export type NodeData = Place & {
  readonly entity: SceneEntity;
  readonly label: string;
  readonly shape: number;
};

/** What an edge of the drawn graph knows: a statement, or a step of the plan that is marked. */
export type EdgeData = {
  readonly statement: SceneStatement | null;
  readonly type: 'arrow' | 'line';
};

/** So many statements are drawn without their points, and not at all while they are moved. */
export const MANY_STATEMENTS = 5000;

/** A scene as the library draws it. */
export type DrawnGraph = MultiDirectedGraph<NodeData, EdgeData>;

/** Moves what is drawn to other places. */
export function move(graph: DrawnGraph, places: Places) {
  graph.updateEachNodeAttributes((key, data) => ({ ...data, ...places.get(key) }), {
    attributes: ['x', 'y'],
  });
}

/** A graph that is put together in turns, so that what is typed or pressed meanwhile does not wait. */
export type Building = {
  readonly shown: SceneGraph;
  /** The last places that were told. */
  places: Places;
  readonly parts: Generator<undefined, DrawnGraph>;
  timer: number | undefined;
};

/** For how long a turn lasts, in milliseconds. */
const TURN = 30;

/** After how many nodes or edges it is looked at the clock. */
const PART = 500;

/** Goes on for a turn; the graph, once all of it is there. */
export function takeTurn(parts: Building['parts']): DrawnGraph | null {
  const until = performance.now() + TURN;
  let step = parts.next();
  while (!step.done && performance.now() < until) step = parts.next();
  return step.done ? step.value : null;
}

/** Puts a graph together, part by part; what has no place yet is left out. */
export function* buildGraph(
  { entities, statements }: SceneGraph,
  places: Places,
): Building['parts'] {
  const graph: DrawnGraph = new MultiDirectedGraph();
  for (const [at, entity] of entities.entries()) {
    if (at % PART === PART - 1) yield;
    const place = places.get(entity.key);
    if (!place) continue;
    const { key, name, kind } = entity;
    graph.addNode(key, { ...place, entity, label: name, shape: shapeOf(kind) });
  }
  const isCrowded = statements.length > MANY_STATEMENTS;
  for (const [at, statement] of statements.entries()) {
    if (at % PART === PART - 1) yield;
    const { id, from, to, type } = statement;
    if (!graph.hasNode(from) || !graph.hasNode(to)) continue;
    // What is close to another is so both ways.
    const isPlain = type === 'RELATED' || isCrowded;
    graph.addEdgeWithKey(id, from, to, { statement, type: isPlain ? 'line' : 'arrow' });
  }
  return graph;
}

/** The key of a step of the plan that is marked; no statement has such an id. */
const stepKey = (at: number) => `plan:${at}`;

/** Draws the route of the plan that is marked, whether or not statements say that its roles lead on. */
export function drawRoute(graph: DrawnGraph, { plan }: SceneMarks) {
  for (const edge of graph.filterEdges((_key, { statement }) => statement === null)) {
    graph.dropEdge(edge);
  }
  const route = plan?.route ?? [];
  for (const [at, to] of route.entries()) {
    const from = route[at - 1];
    if (from === undefined || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    graph.addEdgeWithKey(stepKey(at), from, to, { statement: null, type: 'arrow' });
  }
}
