import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNames, type WantedName } from './place-names';

const SHEET = { width: 400, lineHeight: 16 };

const name = (
  label: string,
  x: number,
  y: number,
  given: Partial<WantedName> = {},
): WantedName => ({
  label,
  x,
  y,
  size: 10,
  width: 80,
  isForced: false,
  ...given,
});

const labels = (names: readonly WantedName[]) =>
  placeNames(names, SHEET).map(({ name: { label } }) => label);

test('a name stands right of its entity, and left of it where the sheet ends', () => {
  const placed = placeNames([name('a', 100, 50), name('b', 380, 50)], SHEET);
  expect(placed.map(({ at }) => at)).toEqual([
    { x: 114, y: 50 },
    { x: 286, y: 50 },
  ]);
});

test('names that are written in any case come first, then those of large entities', () => {
  const crowd = [
    name('small', 200, 50),
    name('large', 201, 51, { size: 14 }),
    name('chosen', 202, 52, { isForced: true }),
  ];
  expect(labels(crowd)).toEqual(['chosen', 'large', 'small']);
  const many = Array.from({ length: 20 }, (_, at) => name(`${at}`, 200, 50));
  expect(labels(many).length).toBeLessThan(20);
  expect(labels(many.map((one) => ({ ...one, isForced: true })))).toHaveLength(20);
});

test('a name does not cover an entity where it has a place beside it', () => {
  const given = [name('a', 100, 50), name('b', 150, 50, { size: 8, width: 20 })];
  expect(placeNames(given, SHEET).map(({ at }) => at)).toEqual([
    { x: 6, y: 50 },
    { x: 162, y: 50 },
  ]);
  const hemmedIn = [...given, name('c', 50, 50), name('d', 100, 78), name('e', 100, 22)];
  expect(labels(hemmedIn)).toContain('a');
});

test('no two names that need not be written stand on each other, and none leaves the sheet', () => {
  const wanted = fc.record({
    label: fc.constant('x'),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    size: fc.integer({ min: 2, max: 20 }),
    width: fc.integer({ min: 10, max: 200 }),
    isForced: fc.constant(false),
  });
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 40 }), (names) => {
      const placed = placeNames(names, SHEET);
      for (const [index, { name: one, at }] of placed.entries()) {
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.x + one.width).toBeLessThanOrEqual(SHEET.width);
        for (const other of placed.slice(index + 1)) {
          const apart =
            Math.abs(at.y - other.at.y) >= SHEET.lineHeight ||
            at.x + one.width <= other.at.x ||
            other.at.x + other.name.width <= at.x;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
