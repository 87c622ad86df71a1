import { type Ranking, rankGraph } from '../diagram/rank-graph';
import type { RouteMapModel } from './route-map-model';

/** The map in whole numbers: how far along the stations are, and which track each line keeps to. */
export type OrderedMap = {
  /** From 0, the start. Several stations may have the same. */
  readonly rank: ReadonlyMap<string, number>;
  /** By the index of the line. The first line has track 0. */
  readonly tracks: readonly number[];
};

/** The first line is to be straight; after it, what many lines share. */
const FIRST = 16;

/** Ranks the stations, and gives each line a track of its own, so that few lines cross. */
export function orderLines({ stations, legs, lines }: RouteMapModel): OrderedMap {
  const ranking = rankGraph(
    stations.map(({ id }) => id),
    legs.map(({ from, to, lines }) => ({
      from,
      to,
      weight: lines[0] === 0 ? FIRST : lines.length,
    })),
  );
  const middles = lines.map(({ index }) => middleOf(index, { stations, legs }, ranking));
  return { rank: ranking.rank, tracks: toTracks(middles) };
}

/** Where a line runs on the whole, across: the mean of all that no line before it has. */
function middleOf(
  index: number,
  { stations, legs }: Pick<RouteMapModel, 'stations' | 'legs'>,
  { across, passing }: Ranking,
): number {
  const stops = stations
    .filter(({ place, lines }) => place === 'between' && lines[0] === index)
    .map(({ id }) => across.get(id) ?? 0);
  const ways = legs.flatMap(({ lines }, at) => (lines[0] === index ? (passing[at] ?? []) : []));
  const all = [...stops, ...ways];
  return all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
}

/** Tracks in the order of the middles; of the other lines, no more come before the first than after. */
function toTracks(middles: readonly number[]): number[] {
  const order = [...middles.keys()].toSorted(
    (a, b) => (middles[a] ?? 0) - (middles[b] ?? 0) || a - b,
  );
  const first = order.indexOf(0);
  const sign = first > order.length - 1 - first ? -1 : 1;
  return middles.map((_, index) => (index === 0 ? 0 : sign * (order.indexOf(index) - first)));
}
