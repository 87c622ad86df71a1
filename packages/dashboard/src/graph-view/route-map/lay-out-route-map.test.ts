import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapRouteOf } from '../../testing/map-fixtures';
import type { Box, LaidMap, LaidStation } from './laid-map';
import { layOutRouteMap } from './lay-out-route-map';
import { NUMBER } from './map-sizes';
import { readRouteMap } from './route-map-model';

const ROLES = [
  'Data Scientist',
  'AI Ethicist',
  'Business Intelligence Analyst',
  'NLP Engineer',
  'Junior Machine Learning Engineer',
  'Full-Stack Developer',
];

/** Up to four routes, no two over the same roles in the same order. */
const routesOf = fc
  .uniqueArray(fc.subarray(ROLES, { maxLength: 4 }).chain(shuffled), {
    minLength: 1,
    maxLength: 4,
    selector: (between) => between.join(),
  })
  .map((ways) => ways.map((between) => mapRouteOf(...between)));

function shuffled(roles: string[]) {
  return fc.shuffledSubarray(roles, { minLength: roles.length, maxLength: roles.length });
}

const widths = fc.constantFrom(320, 328, 688, 960, 1088);

type Routes = ReturnType<typeof mapRouteOf>[];

function laid(routes: Routes, width: number): LaidMap {
  return layOutRouteMap(readRouteMap({ routes, chosen: '' }), width);
}

function always(holds: (routes: Routes, width: number) => void) {
  fc.assert(fc.property(routesOf, widths, holds), { numRuns: 60 });
}

function overlap(a: Box, b: Box): boolean {
  const apart =
    a.x + a.width <= b.x + 0.01 ||
    b.x + b.width <= a.x + 0.01 ||
    a.y + a.height <= b.y + 0.01 ||
    b.y + b.height <= a.y + 0.01;
  return !apart;
}

function boxesOf({ stop, label }: LaidStation): Box[] {
  return [stop, label];
}

function numbersOf({ lines }: LaidMap): Box[] {
  const { radius } = NUMBER;
  return lines.map(({ number: { x, y } }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
}

/** Every pair of two lists that overlaps; of a list with itself, each pair once. */
function clashes(some: readonly Box[], others: readonly Box[] = some): [Box, Box][] {
  return some.flatMap((one, at) =>
    (some === others ? some.slice(at + 1) : others)
      .filter((other) => overlap(one, other))
      .map((other): [Box, Box] => [one, other]),
  );
}

describe('whatever the routes', () => {
  test('no stop and no name lies over another', () => {
    always((routes, width) => {
      expect(clashes(laid(routes, width).stations.flatMap(boxesOf))).toEqual([]);
    });
  });

  test('every step of every route is drawn, in the order of the routes, from stop to stop', () => {
    always((routes, width) => {
      const { lines, stations } = laid(routes, width);
      expect(lines.map(({ line }) => line.key)).toEqual(routes.map(({ key }) => key));
      for (const { line, steps } of lines) {
        expect(steps.map(({ number }) => number)).toEqual(line.steps.map((_, at) => at + 1));
        for (const [at, { path }] of steps.entries()) {
          const spots = path
            .split(/[^\d.-]+/)
            .filter(Boolean)
            .map(Number);
          const ends = [spots.slice(0, 2), spots.slice(-2)];
          for (const [side, [x = 0, y = 0]] of ends.entries()) {
            const station = stations.find(({ station }) => station.id === line.stops[at + side]);
            const spot = { x: x - 0.1, y: y - 0.1, width: 0.2, height: 0.2 };
            expect(station && overlap(station.stop, spot)).toBe(true);
          }
        }
      }
    });
  });

  test('numbers lie on no stop, no name and no other number', () => {
    always((routes, width) => {
      const map = laid(routes, width);
      expect(clashes(numbersOf(map))).toEqual([]);
      expect(clashes(numbersOf(map), map.stations.flatMap(boxesOf))).toEqual([]);
    });
  });

  test('the bars of a route lie on no stop, no name and not on one another', () => {
    always((routes, width) => {
      const { lines, stations } = laid(routes, width);
      for (const { steps } of lines) {
        const bars = steps.map(({ bar }) => bar);
        expect(clashes(bars)).toEqual([]);
        expect(clashes(bars, stations.flatMap(boxesOf))).toEqual([]);
      }
    });
  });

  test('no two lines run on one another', () => {
    always((routes, width) => {
      const runs = laid(routes, width).lines.flatMap(({ line, steps }) =>
        steps.map(({ run }) => ({ line: line.index, run })),
      );
      const clashing = runs.filter(({ line, run }) =>
        runs.some((other) => other.line > line && overlap(run, other.run)),
      );
      expect(clashing).toEqual([]);
    });
  });

  test('all of it is on the paper', () => {
    always((routes, width) => {
      const map = laid(routes, width);
      const bars = map.lines.flatMap(({ steps }) => steps.map(({ bar }) => bar));
      for (const box of [...map.stations.flatMap(boxesOf), ...numbersOf(map), ...bars]) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
        expect(box.y).toBeGreaterThanOrEqual(map.top);
        expect(box.y + box.height).toBeLessThanOrEqual(map.top + map.height + 0.01);
      }
    });
  });
});

test('four routes that begin with the same step stay on the paper of a phone', () => {
  const ways = [[], ['Data Scientist'], ['NLP Engineer'], ['AI Ethicist']];
  const routes = ways.map((way) => mapRouteOf('Full-Stack Developer', ...way));
  const map = laid(routes, 320);
  const boxes = [...map.stations.flatMap(boxesOf), ...numbersOf(map)];
  expect(Math.min(...boxes.map(({ x }) => x))).toBeGreaterThanOrEqual(0);
});

test('a map runs across where there is room, and down on a phone', () => {
  const routes = [mapRouteOf('Data Scientist'), mapRouteOf(), mapRouteOf('Data Analyst')];
  expect(laid(routes, 1088).runs).toBe('across');
  expect(laid(routes, 328).runs).toBe('down');
});

test('four routes of up to three steps run across a wide page', () => {
  const routes = [
    mapRouteOf('Machine Learning Developer'),
    mapRouteOf('Software Engineer', 'Machine Learning Developer'),
    mapRouteOf('Machine Learning Developer', 'NLP Engineer'),
    mapRouteOf(),
  ].map((route) => ({ ...route, steps: route.steps.map((step) => ({ ...step, stages: 6 })) }));
  expect(laid(routes, 1088).runs).toBe('across');
});

test('the first route is straight', () => {
  const routes = [mapRouteOf('Data Scientist', 'NLP Engineer'), mapRouteOf()];
  const { stations } = laid(routes, 1088);
  const first = stations.filter(({ station }) => station.lines.includes(0));
  const between = first.filter(({ station }) => station.place === 'between');
  expect(new Set(between.map(({ stop }) => stop.y)).size).toBe(1);
  expect(between[0]?.stop.y).toBeGreaterThan(first[0]?.stop.y ?? 0);
});

test('where things are does not depend on which route is chosen', () => {
  const routes = [mapRouteOf('Data Scientist'), mapRouteOf()];
  const [one, other] = routes.map(({ key }) => {
    const { stations, lines } = layOutRouteMap(readRouteMap({ routes, chosen: key }), 1088);
    return { stations, lines };
  });
  expect(one).toEqual(other);
});
