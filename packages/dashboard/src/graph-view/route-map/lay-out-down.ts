import { wrapText } from '../diagram/wrap-text';
import { closeAround } from './close-around';
import type { LaidMap, LaidStation } from './laid-map';
import { BAR, LETTERS, LINE, MARGIN, NUMBER, STOP } from './map-sizes';
import type { Metrics } from './metrics';
import type { OrderedMap } from './order-lines';
import { numbersOn, placeLines, stagesRoom } from './place-lines';
import { planTracks } from './plan-tracks';
import type { RouteMapModel } from './route-map-model';
import { type Spot, type Traced, traceLines } from './trace-lines';

/** Between two tracks: numbers stand beside one another on them, also on lines that share one. */
const TRACK = 34;

/** Between the last track and the names. */
const NAMES = 28;

/** Puts a map on paper from top to bottom: one station after the other, with all names in a column. */
export function layOutDown(model: RouteMapModel, { rank }: OrderedMap, width: number): LaidMap {
  const tracks = model.lines.map(({ index }) => index);
  const plan = planTracks(model, { position: inTurn(model, rank), tracks });
  const usual = MARGIN + STOP.end;
  const names = usual + (plan.count - 1) * TRACK + NAMES;
  const room = Math.max(BAR.width, width - names - MARGIN);
  const labels = new Map(
    model.stations.map(({ id, name }) => [id, wrapText(name, { width: room, size: LETTERS.size })]),
  );
  const linesAt = (position: number) =>
    Math.max(
      ...[...plan.position]
        .filter(([, at]) => at === position)
        .map(([id]) => labels.get(id)?.length ?? 1),
    );
  const metrics = metricsOf(model, linesAt);
  const traced = traceLines(model, plan, metrics);
  // Many lines side by side on the first track reach further to the left than its stops.
  const left = Math.max(usual, -leastAcross(model, traced));
  const place = ({ along, across }: Spot) => ({ x: left + across, y: along });
  const stations = model.stations.map((station): LaidStation => {
    const spot = traced.stops.get(station.id) ?? { along: 0, across: 0, low: 0, high: 0 };
    const middle = place(spot);
    const lines = labels.get(station.id) ?? [station.name];
    const height = lines.length * LETTERS.line;
    const label = { x: names, y: middle.y - height / 2, width: room, height, lines };
    const radius = radiusOf(station);
    const stop = {
      x: middle.x + spot.low - radius,
      y: middle.y - radius,
      width: 2 * radius + spot.high - spot.low,
      height: 2 * radius,
    };
    return { station, stop, label: { ...label, align: 'start' } };
  });
  const tops = new Map(stations.map(({ station, label }) => [station.id, label.y]));
  const ends = new Map(model.legs.map(({ id, to }) => [id, to]));
  const lines = placeLines(model, traced, metrics, {
    place,
    barOf: ({ leg }) => ({
      x: names,
      y: (tops.get(ends.get(leg) ?? '') ?? 0) - 4 - BAR.height,
      width: BAR.width,
      height: BAR.height,
    }),
  });
  return closeAround({ runs: 'down', width, stations, lines });
}

const radiusOf = ({ place }: LaidStation['station']): number =>
  place === 'between' ? STOP.between : STOP.end;

/** How far stops and numbers reach to the left of the middle of the first track. */
function leastAcross({ stations }: RouteMapModel, { stops, traces }: Traced): number {
  const ofStops = stations.map((station) => {
    const { across = 0, low = 0 } = stops.get(station.id) ?? {};
    return across + low - radiusOf(station);
  });
  return Math.min(...ofStops, ...traces.map(({ run }) => run.across - NUMBER.radius));
}

/** Every station has a position of its own, so that its name has a line of its own. */
function inTurn(
  { stations }: RouteMapModel,
  rank: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const order = stations.toSorted(
    (a, b) =>
      (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) || (a.lines[0] ?? 0) - (b.lines[0] ?? 0),
  );
  return new Map(order.map(({ id }, position) => [id, position]));
}

function metricsOf(model: RouteMapModel, linesAt: (position: number) => number): Metrics {
  const ends = new Set(
    model.stations.filter(({ place }) => place !== 'between').map(({ id }) => id),
  );
  return {
    trackGap: TRACK,
    lineGap: LINE.gap,
    curve: 14,
    turnGap: 10,
    clear: (id) => (ends.has(id) ? STOP.end : STOP.between) + 6,
    run: (leg) => numbersOn(leg, model).length * NUMBER.room + stagesRoom(leg, model),
    pitch: (position) =>
      ((linesAt(position) + linesAt(position + 1)) * LETTERS.line) / 2 + BAR.height + 28,
  };
}
