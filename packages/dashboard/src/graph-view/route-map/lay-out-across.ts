import { textWidth, wrapText } from '../diagram/wrap-text';
import { closeAround } from './close-around';
import type { Box, Label, LaidMap, LaidStation } from './laid-map';
import { BAR, BARE_GAP, LETTERS, LINE, MARGIN, NUMBER, SMALL_BAR, STOP } from './map-sizes';
import type { Metrics } from './metrics';
import type { OrderedMap } from './order-lines';
import { numbersOn, placeLines, stagesRoom } from './place-lines';
import { planTracks } from './plan-tracks';
import type { RouteMapModel, Station } from './route-map-model';
import { type Spot, type StopSpot, traceLines } from './trace-lines';

/** The widths of names, at the ends of the map and in between, and of bars: the first that fit. */
const WIDTHS = [
  { end: 184, between: 200, bar: BAR.width },
  { end: 144, between: 168, bar: BAR.width },
  { end: 120, between: 136, bar: BAR.width },
  { end: 96, between: 112, bar: BAR.width },
  { end: 96, between: 112, bar: SMALL_BAR.width },
  { end: 96, between: 112, bar: BARE_GAP.width },
];

type Named = ReadonlyMap<string, { readonly lines: readonly string[]; readonly width: number }>;

/** Puts a map on paper from left to right; null where there is no room for it. */
export function layOutAcross(
  model: RouteMapModel,
  { rank, tracks }: OrderedMap,
  width: number,
): LaidMap | null {
  const plan = planTracks(model, { position: rank, tracks });
  for (const widths of WIDTHS) {
    const names = nameAll(model.stations, widths);
    const metrics = metricsOf(model, { names, bar: widths.bar }, rank);
    const ends = (['start', 'target'] as const).map((id) => endRoom(names, id));
    const [before = 0, after = 0] = ends;
    const room = width - before - after;
    const traced = traceLines(model, plan, metrics, room);
    if (traced.length > room + 1) continue;
    const place = ({ along, across }: Spot) => ({ x: before + along, y: across });
    const stations = model.stations.map((station) =>
      layStation(station, stopAt(station, traced.stops.get(station.id), before), names),
    );
    const lines = placeLines(model, traced, metrics, {
      place,
      barOf: ({ run }, free) => {
        const middle = place({ along: (free.from + free.to) / 2, across: run.across });
        return {
          x: middle.x - widths.bar / 2,
          y: middle.y - LINE.thick / 2 - BAR.off - BAR.height,
          width: widths.bar,
          height: BAR.height,
        };
      },
    });
    return closeAround({ runs: 'across', width, stations, lines });
  }
  return null;
}

function nameAll(stations: readonly Station[], widths: { end: number; between: number }): Named {
  return new Map(
    stations.map(({ id, name, place }) => {
      const width = place === 'between' ? widths.between : widths.end;
      const lines = wrapText(name, { width, size: LETTERS.size });
      return [
        id,
        { lines, width: Math.max(...lines.map((line) => textWidth(line, LETTERS.size))) },
      ];
    }),
  );
}

/** The room that a name takes beside the map, with the stop that it belongs to. */
function endRoom(names: Named, id: 'start' | 'target'): number {
  return MARGIN + (names.get(id)?.width ?? 0) + 12 + STOP.end;
}

function metricsOf(
  model: RouteMapModel,
  { names, bar }: { names: Named; bar: number },
  rank: ReadonlyMap<string, number>,
): Metrics {
  const between = new Set(
    model.stations.filter(({ place }) => place === 'between').map(({ id }) => id),
  );
  const widest = (position: number) =>
    Math.max(
      0,
      ...[...between].filter((id) => rank.get(id) === position).map((id) => widthOf(names, id)),
    );
  const tallest = Math.max(1, ...[...between].map((id) => names.get(id)?.lines.length ?? 1));
  return {
    // Below a line hang the names of its stations, above the next one stand its bars.
    trackGap: STOP.between + 6 + tallest * LETTERS.line + 8 + BAR.height + BAR.off + LINE.thick,
    lineGap: LINE.gap,
    curve: 28,
    turnGap: 14,
    clear: (id, turns) =>
      between.has(id) ? (turns ? widthOf(names, id) / 2 : STOP.between) + 8 : STOP.end + 8,
    run: (leg) =>
      numbersOn(leg, model).length * NUMBER.room + Math.max(bar + 12, stagesRoom(leg, model)),
    pitch: (position) => (widest(position) + widest(position + 1)) / 2 + 16,
  };
}

function widthOf(names: Named, id: string): number {
  return names.get(id)?.width ?? 0;
}

function stopAt({ place }: Station, spot: StopSpot | undefined, left: number): Box {
  const { along, across, low, high } = spot ?? { along: 0, across: 0, low: 0, high: 0 };
  const radius = place === 'between' ? STOP.between : STOP.end;
  return {
    x: left + along - radius,
    y: across + low - radius,
    width: 2 * radius,
    height: 2 * radius + high - low,
  };
}

function layStation(station: Station, stop: Box, names: Named): LaidStation {
  const { lines, width } = names.get(station.id) ?? { lines: [station.name], width: 0 };
  const height = lines.length * LETTERS.line;
  const beside = { y: stop.y + (stop.height - height) / 2, lines, width, height };
  const labels: Record<Station['place'], Label> = {
    start: { ...beside, x: stop.x - 12 - width, align: 'end' },
    between: {
      ...beside,
      x: stop.x + (stop.width - width) / 2,
      y: stop.y + stop.height + 6,
      align: 'middle',
    },
    target: { ...beside, x: stop.x + stop.width + 12, align: 'start' },
  };
  return { station, stop, label: labels[station.place] };
}
