import { type LinePiece, piecesOf } from './line-pieces';
import type { Metrics } from './metrics';
import type { TrackPlan } from './plan-tracks';
import type { RouteMapModel } from './route-map-model';

/** A place on the map before it is turned to run across or down. */
export type Spot = { readonly along: number; readonly across: number };

/** Where a station is, and how far its stop has to reach across for all lines to end in it. */
export type StopSpot = Spot & { readonly low: number; readonly high: number };

/** A line from one of its stations to the next, with its straight run. */
export type Trace = {
  readonly leg: string;
  readonly line: number;
  /** Six spots: the two ends and the four corners, of which some may be in line with others. */
  readonly spots: readonly Spot[];
  /** Where its straight run begins and ends, along. */
  readonly run: { readonly from: number; readonly to: number; readonly across: number };
};

/** The map in its distances. */
export type Traced = {
  /** By station. */
  readonly stops: ReadonlyMap<string, StopSpot>;
  readonly traces: readonly Trace[];
  /** From the first station to the last. */
  readonly length: number;
};

/** Draws every line from stop to stop, all of it at least so long. */
export function traceLines(
  model: RouteMapModel,
  plan: TrackPlan,
  metrics: Metrics,
  lengthAtLeast = 0,
): Traced {
  const pieces = piecesOf(model, plan, metrics);
  const along = placeAlong({ model, plan, metrics, pieces }, lengthAtLeast);
  const stops = new Map(
    model.stations.map(({ id }) => [
      id,
      {
        along: along[plan.position.get(id) ?? 0] ?? 0,
        across: (plan.track.get(id) ?? 0) * metrics.trackGap,
        ...spreadOf(id, pieces),
      },
    ]),
  );
  const traces = pieces.map((piece) => trace(piece, stops, metrics));
  return { stops, traces, length: along.at(-1) ?? 0 };
}

type Whole = {
  readonly model: RouteMapModel;
  readonly plan: TrackPlan;
  readonly metrics: Metrics;
  readonly pieces: readonly LinePiece[];
};

/** A stop is round as long as that covers its lines: they may lie this far beside its middle. */
const ROUND = 6;

function spreadOf(station: string, pieces: readonly LinePiece[]): { low: number; high: number } {
  const ports = pieces.flatMap(({ leg, ports }) => [
    ...(leg.from === station ? [ports.out] : []),
    ...(leg.to === station ? [ports.into] : []),
  ]);
  const low = Math.min(0, Math.min(0, ...ports) + ROUND);
  const high = Math.max(0, Math.max(0, ...ports) - ROUND);
  return { low, high };
}

/** How far along each position is. */
function placeAlong({ plan, metrics, pieces }: Whole, lengthAtLeast: number): number[] {
  const last = Math.max(...plan.position.values());
  const gaps = Array.from({ length: last }, (_, at) => gapAt(at, pieces, metrics));
  const needed = gaps.reduce((sum, gap) => sum + gap, 0);
  const spare = last === 0 ? 0 : Math.max(0, lengthAtLeast - needed) / last;
  const along = [0];
  for (const gap of gaps) along.push((along.at(-1) ?? 0) + gap + spare);
  return along;
}

/** The least distance between a position and the next in which all lines can turn and run. */
function gapAt(at: number, pieces: readonly LinePiece[], metrics: Metrics): number {
  const outs = pieces.filter(({ start }) => start === at);
  const ins = pieces.filter(({ end }) => end === at + 1);
  const out = Math.max(0, ...outs.filter(({ early }) => early > 0).map(({ early }) => early));
  const into = Math.max(0, ...ins.filter(({ late }) => late > 0).map(({ late }) => late));
  const short = outs.filter(({ end }) => end === at + 1);
  const before = Math.max(0, ...outs.map((one) => one.before));
  const needs = short.map(({ after, leg }) => before + after + metrics.run(leg));
  return Math.max(metrics.pitch(at), out + into + metrics.curve, ...needs);
}

/** One line of one leg. */
function trace(piece: LinePiece, stops: ReadonlyMap<string, Spot>, { curve }: Metrics): Trace {
  const { leg, line, lane, before, after, ports } = piece;
  const from = stops.get(leg.from) ?? { along: 0, across: 0 };
  const to = stops.get(leg.to) ?? from;
  const run = { from: from.along + before, to: to.along - after, across: lane };
  const out = from.across + ports.out;
  const into = to.across + ports.into;
  const turn = (distance: number) => Math.min(curve, Math.abs(distance) / 2);
  const first = run.from - turn(lane - out);
  const last = run.to + turn(into - lane);
  const spots = [
    { along: from.along, across: out },
    { along: first, across: out },
    { along: first, across: lane },
    { along: last, across: lane },
    { along: last, across: into },
    { along: to.along, across: into },
  ];
  return { leg: leg.id, line, spots, run };
}
