import { bundleLines } from './bundle-lines';
import type { Metrics } from './metrics';
import type { TrackPlan } from './plan-tracks';
import type { Leg, RouteMapModel } from './route-map-model';

/** A line on one of its legs, with all that does not depend on how far the stations are apart. */
export type LinePiece = {
  readonly leg: Leg;
  readonly line: number;
  /** The positions of its ends. */
  readonly start: number;
  readonly end: number;
  /** Where its straight run lies, across. */
  readonly lane: number;
  /** How far beside the middle of its stations it leaves and arrives. */
  readonly ports: { readonly out: number; readonly into: number };
  /** From the station before to the beginning of the run, and from its end to the station after. */
  readonly before: number;
  readonly after: number;
  /** The same where it turns there, else 0. */
  readonly early: number;
  readonly late: number;
};

type Draft = Pick<LinePiece, 'leg' | 'line' | 'start' | 'end' | 'lane'> & {
  /** Where the stations of its ends lie, across. */
  readonly from: number;
  readonly to: number;
};

type Side = 'out' | 'into';

/** Every line on every leg of it, beside one another where they share one. */
export function piecesOf(model: RouteMapModel, plan: TrackPlan, metrics: Metrics): LinePiece[] {
  const bundles = bundleLines(model.legs, plan);
  const drafts = model.legs.flatMap((leg) =>
    draftsOf(leg, bundles.get(leg.id) ?? leg.lines, { plan, metrics }),
  );
  const ports = { out: portsOf(drafts, 'out', metrics), into: portsOf(drafts, 'into', metrics) };
  const turns = {
    out: turnsOf(drafts, ports.out, 'out'),
    into: turnsOf(drafts, ports.into, 'into'),
  };
  return drafts.map((draft) => {
    const port = { out: ports.out.get(draft) ?? 0, into: ports.into.get(draft) ?? 0 };
    const before = reach(draft.leg.from, draft.lane - draft.from - port.out, turns.out.get(draft));
    const after = reach(draft.leg.to, draft.lane - draft.to - port.into, turns.into.get(draft));
    const { leg, line, start, end, lane } = draft;
    return {
      leg,
      line,
      start,
      end,
      lane,
      ports: port,
      before,
      after,
      early: turns.out.has(draft) ? before : 0,
      late: turns.into.has(draft) ? after : 0,
    };
  });

  function reach(station: string, distance: number, turn: number | undefined): number {
    const curve = 2 * Math.min(metrics.curve, Math.abs(distance) / 2);
    const clear = metrics.clear(station, turn !== undefined);
    return turn === undefined ? clear : clear + turn * metrics.turnGap + curve;
  }
}

type Whole = { readonly plan: TrackPlan; readonly metrics: Metrics };

function draftsOf(leg: Leg, bundle: readonly number[], { plan, metrics }: Whole): Draft[] {
  const { position, track, lane } = plan;
  const { trackGap, lineGap } = metrics;
  const middle = (bundle.length - 1) / 2;
  return leg.lines.map(
    (line): Draft => ({
      leg,
      line,
      start: position.get(leg.from) ?? 0,
      end: position.get(leg.to) ?? 0,
      lane: (lane.get(leg.id) ?? 0) * trackGap + (bundle.indexOf(line) - middle) * lineGap,
      from: (track.get(leg.from) ?? 0) * trackGap,
      to: (track.get(leg.to) ?? 0) * trackGap,
    }),
  );
}

/** Where a line lies beside a station's middle: straight on, or where it turns away, beyond that. */
function portsOf(drafts: readonly Draft[], side: Side, { trackGap, lineGap }: Metrics) {
  const ports = new Map<Draft, number>();
  const stationOf = ({ leg }: Draft) => (side === 'out' ? leg.from : leg.to);
  for (const here of Map.groupBy(drafts, stationOf).values()) {
    const away = (draft: Draft) => draft.lane - (side === 'out' ? draft.from : draft.to);
    const isStraight = (draft: Draft) => Math.abs(away(draft)) < trackGap / 2;
    const straight = here.filter(isStraight);
    for (const draft of straight) ports.set(draft, away(draft));
    const offsets = straight.map(away);
    const turning = here
      .filter((draft) => !isStraight(draft))
      .toSorted((a, b) => away(a) - away(b));
    const ups = turning.filter((draft) => away(draft) < 0).toReversed();
    const downs = turning.filter((draft) => away(draft) > 0);
    // With none straight on, the lines that turn share the middle.
    const centre = straight.length > 0 ? 0 : ((ups.length - downs.length) * lineGap) / 2;
    const edge = straight.length > 0 ? lineGap : lineGap / 2;
    const top = Math.min(0, ...offsets) + centre - edge;
    const bottom = Math.max(0, ...offsets) + centre + edge;
    for (const [at, draft] of ups.entries()) ports.set(draft, top - at * lineGap);
    for (const [at, draft] of downs.entries()) ports.set(draft, bottom + at * lineGap);
  }
  return ports;
}

/** Which turn of several beside one another a line takes: what goes furthest turns first. */
function turnsOf(drafts: readonly Draft[], ports: ReadonlyMap<Draft, number>, side: Side) {
  const turns = new Map<Draft, number>();
  const gapOf = ({ start, end }: Draft) => (side === 'out' ? start : end);
  for (const here of Map.groupBy(drafts, gapOf).values()) {
    const spanOf = (draft: Draft) => {
      const station = (side === 'out' ? draft.from : draft.to) + (ports.get(draft) ?? 0);
      return { low: Math.min(station, draft.lane), high: Math.max(station, draft.lane) };
    };
    // Without the ports, with which two lines of a bundle are equally far.
    const distanceOf = (draft: Draft) =>
      Math.abs(draft.lane - (side === 'out' ? draft.from : draft.to));
    const turning = here
      .map((draft) => ({ draft, ...spanOf(draft) }))
      .filter(({ low, high }) => high - low > 0.01)
      .toSorted((a, b) => distanceOf(b.draft) - distanceOf(a.draft));
    for (const [at, { draft, low, high }] of turning.entries()) {
      const beside = turning.slice(0, at).filter((one) => one.low <= high && low <= one.high);
      const taken = beside.map((one) => turns.get(one.draft) ?? 0);
      turns.set(draft, Math.max(-1, ...taken) + 1);
    }
  }
  return turns;
}
