import type { MapRoute, MapStation } from '../graph-view/route-map/route-map-input';

function stationOf(name: string): MapStation {
  return { slug: name.toLowerCase().replaceAll(' ', '-'), name };
}

/** A route from A to Z over these roles; each step has a gap and as many stages as it is far along. */
export function mapRouteOf(...between: string[]): MapRoute {
  const stations = ['Data Engineer', ...between, 'Machine Learning Engineer'].map(stationOf);
  return {
    key:
      between.length === 0 ? 'direct.move' : between.map((name) => stationOf(name).slug).join('~'),
    marks: [],
    stations,
    steps: stations.slice(1).map((_, at) => ({
      gap: 0.6 - at / 10 - between.length / 100,
      parts: { kept: 4, raise: 2, learn: 3 + at },
      stages: at + 1,
      learn: 3 + at,
    })),
  };
}
