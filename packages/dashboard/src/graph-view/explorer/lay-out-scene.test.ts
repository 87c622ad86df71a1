import { expect, test } from 'vitest';
import { type LayoutInput, layOutScene, seedOf } from './lay-out-scene';

/** Entities brought in by two expansions: a star around the first, and one around its last point. */
function twoStars(points: number): LayoutInput {
  const first = Array.from({ length: points }, (_, at) => [0, at + 1]);
  const second = Array.from({ length: points }, (_, at) => [points, points + at + 1]);
  const count = 2 * points + 1;
  return {
    seeds: Uint32Array.from({ length: count }, (_, at) => seedOf(`skill/${at}`)),
    stages: Uint16Array.from({ length: count }, (_, at) => (at <= points ? 0 : 1)),
    ends: Uint32Array.from([...first, ...second].flat()),
  };
}

function placesOf(input: LayoutInput): readonly number[] {
  const rounds = layOutScene(input);
  let step = rounds.next();
  while (!step.done) step = rounds.next();
  return [...step.value];
}

const distance = (places: readonly number[], a: number, b: number) =>
  Math.hypot(
    (places[a * 2] ?? 0) - (places[b * 2] ?? 0),
    (places[a * 2 + 1] ?? 0) - (places[b * 2 + 1] ?? 0),
  );

test('the same scene comes to the same places', () => {
  expect(placesOf(twoStars(12))).toEqual(placesOf(twoStars(12)));
});

test('no two entities are drawn in one place', () => {
  const places = placesOf(twoStars(12));
  const pairs = Array.from({ length: 25 }, (_, a) =>
    Array.from({ length: a }, (__, b) => distance(places, a, b)),
  ).flat();
  expect(Math.min(...pairs)).toBeGreaterThan(1);
});

test('what connects is closer together than what does not', () => {
  const places = placesOf(twoStars(12));
  const own = Array.from({ length: 11 }, (_, at) => distance(places, 0, at + 1));
  const others = Array.from({ length: 11 }, (_, at) => distance(places, 0, at + 14));
  expect(Math.max(...own)).toBeLessThan(Math.min(...others));
});

test('an empty scene has no places', () => {
  const empty = { seeds: new Uint32Array(), stages: new Uint16Array(), ends: new Uint32Array() };
  expect(placesOf(empty)).toEqual([]);
});

test('keys that are alike have seeds that are not', () => {
  const seeds = ['skill/a', 'skill/b', 'skill/c', 'tool/a'].map(seedOf);
  const gaps = seeds.toSorted((a, b) => a - b).map((seed, at, all) => seed - (all[at - 1] ?? 0));
  expect(Math.min(...gaps.slice(1))).toBeGreaterThan(1_000_000);
});
