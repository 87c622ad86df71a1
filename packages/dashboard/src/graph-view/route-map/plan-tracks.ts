import type { Leg, RouteMapModel, Station } from './route-map-model';

/** Where everything is, in whole numbers. */
export type TrackPlan = {
  /** How far along a station is; several on different tracks may share a position. */
  readonly position: ReadonlyMap<string, number>;
  /** By station. */
  readonly track: ReadonlyMap<string, number>;
  /** By leg: the track that it runs on between its ends. */
  readonly lane: ReadonlyMap<string, number>;
  /** How many tracks there are, from 0. */
  readonly count: number;
};

type Order = {
  readonly position: ReadonlyMap<string, number>;
  /** By the index of the line. */
  readonly tracks: readonly number[];
};

/**
 * Places stations and legs on tracks. What several lines share lies on the track of the first of
 * them. A line is at one place of each position only, so on no track do two things meet.
 */
export function planTracks(
  { stations, legs }: RouteMapModel,
  { position, tracks }: Order,
): TrackPlan {
  const trackOf = (lines: readonly number[]) => tracks[lines[0] ?? 0] ?? 0;
  const track = new Map(stations.map(({ id, lines }) => [id, trackOf(lines)]));
  const stationOf = new Map(stations.map((station) => [station.id, station]));
  const laneOf = ({ from, to, lines }: Leg) => {
    const isLong = (position.get(to) ?? 0) - (position.get(from) ?? 0) > 1;
    if (isLong) return trackOf(lines);
    return (isLate(stationOf, { from, to }) ? track.get(from) : track.get(to)) ?? 0;
  };
  const lane = new Map(legs.map((leg) => [leg.id, laneOf(leg)]));
  return { position, ...withoutEmptyTracks({ track, lane }) };
}

/** A short leg turns as soon as it can; only to the target it turns at its end. */
function isLate(stations: ReadonlyMap<string, Station>, { from, to }: Pick<Leg, 'from' | 'to'>) {
  return stations.get(to)?.place === 'target' && stations.get(from)?.place !== 'start';
}

function withoutEmptyTracks({ track, lane }: Pick<TrackPlan, 'track' | 'lane'>) {
  const used = [...new Set([...track.values(), ...lane.values()])].toSorted((a, b) => a - b);
  const close = (places: ReadonlyMap<string, number>) =>
    new Map([...places].map(([id, place]) => [id, used.indexOf(place)]));
  return { track: close(track), lane: close(lane), count: used.length };
}
