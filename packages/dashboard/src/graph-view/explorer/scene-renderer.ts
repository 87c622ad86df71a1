import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import { createNameWriter, drawPointed, type NameWriter } from './draw-name';
import {
  type Building,
  buildGraph,
  type DrawnGraph,
  drawRoute,
  type EdgeData,
  MANY_STATEMENTS,
  move,
  type NodeData,
  takeTurn,
} from './drawn-graph';
import { readSceneColours, type SceneColours } from './scene-colours';
import type { SceneGraph } from './scene-graph';
import { type Among, entityLook, statementLook } from './scene-looks';
import type { SceneMarks } from './scene-marks';
import { ShapeProgram } from './shape-program';
import type { Place, Places } from './start-layout';

/** What happens to a drawing, by the keys of entities. */
export type SceneEvents = {
  readonly onSelect: (key: string | null) => void;
  readonly onExpand: (key: string) => void;
  /** A key was pressed in the drawing; whether it stood for something. */
  readonly onKey: (key: string) => boolean;
  /** The drawing is gone, since the browser took back what it was drawn with. */
  readonly onLost: () => void;
};

/** A drawing of a scene in a place on the page. */
export type SceneRenderer = {
  /** Shows a scene; where it is shown already, it is moved to other places. */
  readonly show: (shown: SceneGraph, places: Places) => void;
  readonly mark: (marks: SceneMarks) => void;
  /** Reads the colours of the theme anew. */
  readonly recolour: () => void;
  /** Where an entity is seen, in pixels from the corner of the drawing; null where it is not drawn. */
  readonly placeOf: (key: string) => Place | null;
  /** Brings an entity into sight. */
  readonly bringIntoSight: (key: string, atOnce: boolean) => void;
  readonly zoom: (how: 'in' | 'out' | 'fit', atOnce: boolean) => void;
  readonly stop: () => void;
};

/** How close to the border something counts as out of sight, in pixels. */
const BORDER = 40;

/** Among so many, names are chosen from by their cells; of fewer, each that has room is written. */
const MANY_NAMES = 50;

/** How many names may be written in a cell of 120 pixels. */
const [FEW_IN_A_CELL, ALL_IN_A_CELL] = [0.8, MANY_NAMES];

/** How long a movement of the camera takes, in milliseconds. */
const DURATION = 250;

/** Starts to draw in an element. */
export function startRenderer(container: HTMLElement, events: SceneEvents): SceneRenderer {
  container.tabIndex = 0;
  let colours = readSceneColours(container);
  let marks: SceneMarks = { selected: null, pinned: new Set(), expanded: new Set(), plan: null };
  let crowd = 0;
  let drawn: SceneGraph | null = null;
  let building: Building | null = null;
  const names = createNameWriter(() => colours);
  const sigma = new Sigma<NodeData, EdgeData>(new MultiDirectedGraph(), container, {
    ...settingsOf(() => colours, names),
    nodeReducer: (_key, data) => ({
      ...data,
      ...entityLook(data.entity, marks, { colours, crowd }),
    }),
    edgeReducer: (_key, data) => ({ ...data, ...edgeLook(data, marks, { colours, crowd }) }),
  });
  const goOn = (one: Building) => {
    const graph = takeTurn(one.parts);
    if (!graph) {
      one.timer = window.setTimeout(() => goOn(one), 0);
      return;
    }
    building = null;
    drawn = one.shown;
    crowd = one.shown.entities.length;
    move(graph, one.places);
    drawRoute(graph, marks);
    sigma.setSetting('hideEdgesOnMove', one.shown.statements.length > MANY_STATEMENTS);
    sigma.setSetting('labelDensity', crowd > MANY_NAMES ? FEW_IN_A_CELL : ALL_IN_A_CELL);
    sigma.setGraph(graph);
    tellWhatIsDrawn(container, graph);
  };
  sigma.on('afterRender', names.writeAll);
  listen(sigma, events);
  const resized = new ResizeObserver(() => {
    sigma.resize();
    sigma.refresh({ schedule: true, skipIndexation: true });
  });
  resized.observe(container);
  return {
    show: (shown, places) => {
      if (building?.shown === shown) {
        building.places = places;
        return;
      }
      if (shown === drawn && sigma.getGraph().order === crowd)
        return move(sigma.getGraph(), places);
      window.clearTimeout(building?.timer);
      building = { shown, places, parts: buildGraph(shown, places), timer: undefined };
      goOn(building);
    },
    mark: (next) => {
      marks = next;
      drawRoute(sigma.getGraph(), marks);
      sigma.refresh({ skipIndexation: true });
    },
    recolour: () => {
      colours = readSceneColours(container);
      sigma.refresh({ skipIndexation: true });
    },
    placeOf: (key) => seenAt(sigma, key),
    bringIntoSight: (key, atOnce) => bringIntoSight(sigma, key, atOnce),
    zoom: (how, atOnce) => zoom(sigma, how, atOnce),
    stop: () => {
      window.clearTimeout(building?.timer);
      resized.disconnect();
      sigma.kill();
    },
  };
}

function settingsOf(colours: () => SceneColours, names: NameWriter) {
  return {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: ShapeProgram<NodeData, EdgeData> },
    defaultEdgeType: 'arrow',
    edgeProgramClasses: {
      arrow: createEdgeArrowProgram<NodeData, EdgeData>({
        lengthToThicknessRatio: 4,
        widenessToThicknessRatio: 3,
      }),
      line: EdgeRectangleProgram<NodeData, EdgeData>,
    },
    defaultDrawNodeLabel: names.want,
    defaultDrawNodeHover: drawPointed(colours),
    labelFont: 'system-ui, sans-serif',
    labelSize: 13,
    labelWeight: '400',
    labelDensity: FEW_IN_A_CELL,
    labelGridCellSize: 120,
    labelRenderedSizeThreshold: 5,
    minEdgeThickness: 1,
    stagePadding: 48,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
  };
}

function listen(sigma: Sigma<NodeData, EdgeData>, events: SceneEvents) {
  const { onSelect, onExpand, onKey, onLost } = events;
  sigma.getContainer().addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onKey(event.key)) event.preventDefault();
  });
  sigma.on('clickNode', ({ node }) => onSelect(node));
  sigma.on('clickStage', () => onSelect(null));
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    onExpand(event.node);
  });
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', onLost);
  }
}

function edgeLook({ statement }: EdgeData, marks: SceneMarks, among: Among) {
  if (statement) return statementLook(statement, marks, among);
  return { size: 5, color: among.colours.accent, zIndex: 3 };
}

/** The most keys that are told one by one. */
const MOST_TOLD = 500;

/** Says on the page what is drawn, for programs that cannot see it. */
function tellWhatIsDrawn({ dataset }: HTMLElement, graph: DrawnGraph) {
  const statements = graph.filterEdges((_key, { statement }) => statement !== null);
  dataset['entities'] = String(graph.order);
  dataset['statements'] = String(statements.length);
  dataset['entityKeys'] = told(graph.nodes());
  dataset['statementIds'] = told(statements);
}

function told(keys: readonly string[]): string {
  return keys.slice(0, MOST_TOLD).toSorted().join(' ');
}

function seenAt(sigma: Sigma<NodeData, EdgeData>, key: string): Place | null {
  const graph = sigma.getGraph();
  if (!graph.hasNode(key)) return null;
  return sigma.graphToViewport(graph.getNodeAttributes(key));
}

function bringIntoSight(sigma: Sigma<NodeData, EdgeData>, key: string, atOnce: boolean) {
  const at = seenAt(sigma, key);
  const shown = sigma.getNodeDisplayData(key);
  if (!at || !shown) return;
  const { width, height } = sigma.getDimensions();
  if (isIn(at.x, width) && isIn(at.y, height)) return;
  moveCamera(sigma, { x: shown.x, y: shown.y }, atOnce);
}

function isIn(value: number, most: number): boolean {
  return value > BORDER && value < most - BORDER;
}

function zoom(sigma: Sigma<NodeData, EdgeData>, how: 'in' | 'out' | 'fit', atOnce: boolean) {
  const camera = sigma.getCamera();
  if (how === 'fit') return moveCamera(sigma, { x: 0.5, y: 0.5, ratio: 1, angle: 0 }, atOnce);
  const factor = how === 'in' ? 1 / 1.5 : 1.5;
  return moveCamera(sigma, { ratio: camera.getBoundedRatio(camera.ratio * factor) }, atOnce);
}

type CameraMove = { x?: number; y?: number; ratio?: number; angle?: number };

function moveCamera(sigma: Sigma<NodeData, EdgeData>, to: CameraMove, atOnce: boolean) {
  const camera = sigma.getCamera();
  if (atOnce) camera.setState(to);
  else void camera.animate(to, { duration: DURATION });
}
