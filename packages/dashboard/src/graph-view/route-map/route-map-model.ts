import type { MapRoute, MapStation, MapStep, RouteMapInput } from './route-map-input';

/** Where a station lies on its lines. */
type StationPlace = 'start' | 'between' | 'target';

/** A stop of the map. */
export type Station = {
  readonly id: string;
  readonly slug: string | undefined;
  readonly name: string;
  readonly place: StationPlace;
  /** The indices of the lines that stop here, the lowest first. */
  readonly lines: readonly number[];
};

/** What joins two stations, for all lines that go from the one to the other. */
export type Leg = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The indices of its lines, the lowest first. */
  readonly lines: readonly number[];
};

/** A route as a line. */
export type Line = {
  readonly key: string;
  /** From 0, in the order of the list. */
  readonly index: number;
  readonly marks: readonly string[];
  /** The ids of its stations, in their order. */
  readonly stops: readonly string[];
  readonly steps: readonly MapStep[];
};

/** The map before it has any place on paper. */
export type RouteMapModel = {
  readonly stations: readonly Station[];
  readonly legs: readonly Leg[];
  readonly lines: readonly Line[];
  /** The index of the line that is chosen; the first where the key is none of theirs. */
  readonly chosen: number;
};

/** Reads what is to be shown: each role is one station, and each pair of neighbours one leg. */
export function readRouteMap({ routes, chosen }: RouteMapInput): RouteMapModel {
  const stations = new Map<string, Station>();
  const legs = new Map<string, Leg>();
  const lines = routes.map((route, index): Line => {
    const stops = stopsOf(route, index, [...legs.values()]);
    for (const [at, stop] of stops.entries()) {
      const role = route.stations[at];
      if (role) addStation(stations, { id: stop, role, place: placeOf(at, stops), index });
      const next = stops[at + 1];
      if (next !== undefined) addLeg(legs, { from: stop, to: next, index });
    }
    return { key: route.key, index, marks: route.marks, stops, steps: route.steps };
  });
  return {
    stations: [...stations.values()],
    legs: [...legs.values()],
    lines,
    chosen: Math.max(
      0,
      lines.findIndex(({ key }) => key === chosen),
    ),
  };
}

/** The id of a line's leg or stop that other lines do not share. */
export function legId(from: string, to: string): string {
  return `${from}>${to}`;
}

function placeOf(at: number, stops: readonly string[]): StationPlace {
  if (at === 0) return 'start';
  return at === stops.length - 1 ? 'target' : 'between';
}

/**
 * All lines run the same way. Where a route takes roles in another order than a route before it, the
 * station that would make its line turn back is drawn once more, for this line alone.
 */
function stopsOf(route: MapRoute, index: number, legs: readonly Leg[]): string[] {
  const last = route.stations.length - 1;
  const stops: string[] = [];
  for (const [at, { slug, name }] of route.stations.entries()) {
    const id = at === 0 ? 'start' : at === last ? 'target' : (slug ?? name);
    const turnsBack = stops.some((stop) => leadsTo(legs, id, stop));
    stops.push(turnsBack ? `${id}/${index}` : id);
  }
  return stops;
}

function leadsTo(legs: readonly Leg[], from: string, to: string): boolean {
  if (from === to) return true;
  return legs.some((leg) => leg.from === from && leadsTo(legs, leg.to, to));
}

type StationOfLine = { id: string; role: MapStation; place: StationPlace; index: number };

function addStation(stations: Map<string, Station>, { id, role, place, index }: StationOfLine) {
  const lines = [...(stations.get(id)?.lines ?? []), index];
  stations.set(id, { id, slug: role.slug, name: role.name, place, lines });
}

function addLeg(
  legs: Map<string, Leg>,
  { from, to, index }: { from: string; to: string; index: number },
) {
  const id = legId(from, to);
  legs.set(id, { id, from, to, lines: [...(legs.get(id)?.lines ?? []), index] });
}
