import type { TrackPlan } from './plan-tracks';
import type { Leg } from './route-map-model';

/**
 * Which lines run side by side: on one track, between the same positions, be it because they share a
 * leg or because one turns onto the track of the other. Gives, for each leg, the lines in their order.
 */
export function bundleLines(legs: readonly Leg[], plan: TrackPlan): ReadonlyMap<string, number[]> {
  const bundles = new Map<string, number[]>();
  for (const together of Map.groupBy(legs, ({ id }) => plan.lane.get(id)).values()) {
    for (const bundle of overlapping(together, plan)) {
      const lines = inOrder(bundle, plan);
      for (const { id } of bundle) bundles.set(id, lines);
    }
  }
  return bundles;
}

/** The legs of a track, parted where none of them goes on. */
function overlapping(legs: readonly Leg[], { position }: TrackPlan): Leg[][] {
  const startOf = ({ from }: Leg) => position.get(from) ?? 0;
  const parts: Leg[][] = [];
  let reached = 0;
  for (const leg of legs.toSorted((a, b) => startOf(a) - startOf(b))) {
    const part = parts.at(-1);
    if (part && startOf(leg) < reached) part.push(leg);
    else parts.push([leg]);
    reached = Math.max(reached, position.get(leg.to) ?? 0);
  }
  return parts;
}

/** What comes from a track before keeps to that side, so that it crosses nothing when it turns. */
function inOrder(legs: readonly Leg[], { track }: TrackPlan): number[] {
  const sides = new Map<number, number>();
  for (const { from, lines } of legs) {
    for (const line of lines) {
      sides.set(line, Math.min(sides.get(line) ?? Infinity, track.get(from) ?? 0));
    }
  }
  const order = [...sides].toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
  return order.map(([line]) => line);
}
