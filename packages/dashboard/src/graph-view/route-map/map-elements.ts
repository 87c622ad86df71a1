import type { Edge, Node } from '@xyflow/react';
import { EDGE_ENDS } from '../diagram/edge-ends';
import type { Box, LaidLine, LaidMap, LaidStation } from './laid-map';
import { LINE, NUMBER } from './map-sizes';
import type { MapWords } from './map-words';
import type { MapStep } from './route-map-input';
import type { RouteMapModel } from './route-map-model';

/** How a line stands out: chosen, or looked at here or in the list. */
type LineState = { readonly chosen: boolean; readonly pointed: boolean };

export type StationNode = Node<
  LaidStation & {
    readonly state: LineState;
    /** What its control does, in words. */
    readonly words: string;
    /** The route that it belongs to: the chosen one, or the first that stops here. */
    readonly route: string;
    /** Which step of that route leads here, from 1; 0 is the start. */
    readonly step: number;
  },
  'station'
>;
export type NumberNode = Node<
  { readonly number: number; readonly words: string; readonly route: string; state: LineState },
  'number'
>;
export type BarNode = Node<{ readonly step: MapStep; readonly bar: Box }, 'bar'>;
type StageNode = Node<Record<string, never>, 'stage'>;
export type MapNode = StationNode | NumberNode | BarNode | StageNode;

export type LineEdge = Edge<
  { readonly path: string; readonly index: number; readonly route: string; state: LineState },
  'line'
>;

/** Everything that a drawing of a map is made from. */
export type MapParts = {
  readonly model: RouteMapModel;
  readonly map: LaidMap;
  readonly words: MapWords;
  /** The key of the route that is looked at. */
  readonly pointed: string | null;
};

/** What stands on the map, in the order in which the keyboard comes to it. */
export function nodesOf(parts: MapParts): MapNode[] {
  const { map, model } = parts;
  const chosen = map.lines[model.chosen];
  return [
    ...map.lines.map((line) => numberNode(line, parts)),
    ...map.stations.map((station) => stationNode(station, parts)),
    ...(chosen ? [...barNodes(chosen), ...stageNodes(chosen)] : []),
  ];
}

/** The library would read out its own words for what a node and an edge are. */
const PLAIN = { 'aria-roledescription': undefined, 'aria-describedby': undefined };

/** A node that covers a part of the paper. */
function nodeAt(box: Box) {
  const { x, y, width, height } = box;
  return { position: { x, y }, width, height, domAttributes: PLAIN, handles: EDGE_ENDS };
}

function stateOf(line: number, { model, pointed }: MapParts): LineState {
  return { chosen: line === model.chosen, pointed: model.lines[line]?.key === pointed };
}

function numberNode({ line, number }: LaidLine, parts: MapParts): NumberNode {
  const { radius } = NUMBER;
  const size = 2 * radius;
  return {
    id: `number ${line.key}`,
    type: 'number',
    ...nodeAt({ x: number.x - radius, y: number.y - radius, width: size, height: size }),
    zIndex: 30,
    data: {
      number: line.index + 1,
      words: parts.words.route(line),
      route: line.key,
      state: stateOf(line.index, parts),
    },
  };
}

function stationNode(laid: LaidStation, parts: MapParts): StationNode {
  const { station, stop, label } = laid;
  const { model, words, pointed } = parts;
  const left = Math.min(stop.x, label.x);
  const top = Math.min(stop.y, label.y);
  const right = Math.max(stop.x + stop.width, label.x + label.width);
  const bottom = Math.max(stop.y + stop.height, label.y + label.height);
  const chosen = station.lines.includes(model.chosen);
  const line = model.lines[chosen ? model.chosen : (station.lines[0] ?? 0)];
  return {
    id: station.id,
    type: 'station',
    ...nodeAt({ x: left, y: top, width: right - left, height: bottom - top }),
    zIndex: 20,
    data: {
      ...laid,
      state: { chosen, pointed: station.lines.some((at) => model.lines[at]?.key === pointed) },
      words: words.station(station),
      route: line?.key ?? '',
      step: line?.stops.indexOf(station.id) ?? 0,
    },
  };
}

function barNodes({ line, steps }: LaidLine): BarNode[] {
  return steps.flatMap(({ number, bar }) => {
    const step = line.steps[number - 1];
    if (!step) return [];
    const id = `bar ${number} ${line.key}`;
    return [{ id, type: 'bar' as const, ...nodeAt(bar), zIndex: 15, data: { step, bar } }];
  });
}

function stageNodes({ line, steps }: LaidLine): StageNode[] {
  const size = LINE.thick;
  return steps.flatMap(({ number, stages }) =>
    stages.map(({ x, y }, at) => ({
      id: `stage ${number}.${at} ${line.key}`,
      type: 'stage' as const,
      ...nodeAt({ x: x - size / 2, y: y - size / 2, width: size, height: size }),
      zIndex: 12,
      data: {},
    })),
  );
}

/** The lines, each step of a route for itself; the chosen one above the others. */
export function edgesOf(parts: MapParts): LineEdge[] {
  return parts.map.lines.flatMap(({ line, steps }) =>
    steps.map(({ path, number }, at): LineEdge => {
      const state = stateOf(line.index, parts);
      return {
        id: `step ${number} ${line.key}`,
        type: 'line',
        source: line.stops[at] ?? '',
        target: line.stops[at + 1] ?? '',
        zIndex: state.chosen ? 10 : state.pointed ? 9 : 8 - line.index,
        ariaLabel: parts.words.step(line, at),
        domAttributes: { 'aria-roledescription': undefined },
        data: { path, index: line.index, route: line.key, state },
      };
    }),
  );
}
