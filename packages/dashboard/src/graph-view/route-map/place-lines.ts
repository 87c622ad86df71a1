import { type Point, roundedPath } from '../diagram/rounded-path';
import type { Box, LaidLine, LaidStep } from './laid-map';
import { LINE, NUMBER, STAGE } from './map-sizes';
import type { Metrics } from './metrics';
import type { Leg, Line, RouteMapModel } from './route-map-model';
import { legId } from './route-map-model';
import type { Spot, Trace, Traced } from './trace-lines';

/** How a map is turned: where a spot is on paper, and where the bar of a step stands. */
export type Turned = {
  readonly place: (spot: Spot) => Point;
  /** Given the free part of a step's run. */
  readonly barOf: (trace: Trace, free: { from: number; to: number }) => Box;
};

/** The leg on which a line shows its number: the first that no line before it has, if there is one. */
function numberedLeg(line: Line, legs: readonly Leg[]): Leg | undefined {
  const ways = line.stops.slice(1).map((stop, at) => legId(line.stops[at] ?? '', stop));
  const own = ways.map((id) => legs.find((leg) => leg.id === id));
  return own.find((leg) => leg?.lines[0] === line.index) ?? own[0];
}

/** Which numbers stand on a leg, in their order. */
export function numbersOn(leg: Leg, { lines, legs }: RouteMapModel): number[] {
  return lines.filter((line) => numberedLeg(line, legs) === leg).map(({ index }) => index);
}

function boxAround(a: Point, b: Point): Box {
  const thick = LINE.thin;
  return {
    x: Math.min(a.x, b.x) - thick / 2,
    y: Math.min(a.y, b.y) - thick / 2,
    width: Math.abs(a.x - b.x) + thick,
    height: Math.abs(a.y - b.y) + thick,
  };
}

/** The length that the stages on a leg need, on the line that has most of them. */
export function stagesRoom({ from, to, lines }: Leg, model: RouteMapModel): number {
  const counts = lines.map((index) => {
    const line = model.lines[index];
    const at = line?.stops.findIndex((stop, at) => stop === from && line.stops[at + 1] === to);
    return line?.steps[at ?? 0]?.stages ?? 0;
  });
  return (Math.max(0, ...counts) + 1) * STAGE.room;
}

/** The lines on paper, with the numbers, bars and stages on them. */
export function placeLines(
  model: RouteMapModel,
  traced: Traced,
  metrics: Metrics,
  turned: Turned,
): LaidLine[] {
  const numbers = new Map(model.legs.map((leg) => [leg.id, numbersOn(leg, model)]));
  return model.lines.map((line) => {
    const traces = traced.traces.filter((trace) => trace.line === line.index);
    const steps = line.stops.slice(1).flatMap((stop, at): LaidStep[] => {
      const trace = traces.find(({ leg }) => leg === legId(line.stops[at] ?? '', stop));
      return trace ? [layStep(trace, at)] : [];
    });
    const numbered = traces.find(({ leg }) => numbers.get(leg)?.includes(line.index));
    return { line, number: numbered ? numberAt(numbered) : { x: 0, y: 0 }, steps };

    function layStep(trace: Trace, at: number): LaidStep {
      const free = freeRun(trace);
      const count = line.steps[at]?.stages ?? 0;
      const stages = Array.from({ length: count }, (_, index) => ({
        along: free.from + ((free.to - free.from) * (index + 1)) / (count + 1),
        across: trace.run.across,
      }));
      return {
        number: at + 1,
        run: boxAround(
          turned.place({ along: trace.run.from, across: trace.run.across }),
          turned.place({ along: trace.run.to, across: trace.run.across }),
        ),
        path: roundedPath(trace.spots.map(turned.place), metrics.curve),
        bar: turned.barOf(trace, free),
        stages: stages.map(turned.place),
      };
    }
  });

  /** Numbers on lines that leave a station together stand below one another. */
  function numbersFrom(trace: Trace): number {
    const leg = model.legs.find(({ id }) => id === trace.leg);
    const station = leg ? (traced.stops.get(leg.from)?.along ?? 0) : 0;
    const beside = traced.traces.filter(({ leg: other }) => {
      const start = model.legs.find(({ id }) => id === other)?.from ?? '';
      return traced.stops.get(start)?.along === station && (numbers.get(other)?.length ?? 0) > 0;
    });
    return Math.max(...beside.map(({ run }) => run.from));
  }

  function numberAt(trace: Trace): Point {
    const at = numbers.get(trace.leg)?.indexOf(trace.line) ?? 0;
    const along = numbersFrom(trace) + NUMBER.radius + at * NUMBER.room;
    return turned.place({ along, across: trace.run.across });
  }

  /** What the numbers on a run leave of it. */
  function freeRun(trace: Trace): { from: number; to: number } {
    const count = numbers.get(trace.leg)?.length ?? 0;
    const from = count > 0 ? numbersFrom(trace) + count * NUMBER.room : trace.run.from;
    return { from, to: trace.run.to };
  }
}
