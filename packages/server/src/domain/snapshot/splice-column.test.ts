import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickColumn, spliceColumn } from './splice-column.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 20 });

/** Stretches of a column: how far after the one before, how many go, what comes. */
const stretches = fc.array(
  fc.record({ gap: fc.nat({ max: 3 }), removed: fc.nat({ max: 3 }), values: numbers }),
  { maxLength: 4 },
);

describe('a column', () => {
  test('has what was given in the stead of each stretch, and all else as before', () => {
    fc.assert(
      fc.property(numbers, stretches, (given, replaced) => {
        let expected = given;
        let [end, shift] = [0, 0];
        const cuts = [];
        for (const { gap, removed, values } of replaced) {
          const at = Math.min(end + gap, given.length);
          const goes = Math.min(removed, given.length - at);
          cuts.push({ at, removed: goes, inserted: values.length });
          expected = expected.toSpliced(at + shift, goes, ...values);
          shift += values.length - goes;
          end = at + goes;
        }
        const inserted = Uint8Array.from(replaced.flatMap(({ values }) => values));
        const column = Uint8Array.from(given);
        expect(spliceColumn(column, cuts, inserted)).toEqual(Uint8Array.from(expected));
        expect(column).toEqual(Uint8Array.from(given));
      }),
    );
  });

  test('counts in places where a place has several numbers', () => {
    const actual = spliceColumn(
      Float64Array.of(1, 1.5, 2, 2.5, 3, 3.5),
      [{ at: 1, removed: 1, inserted: 2 }],
      Float64Array.of(7, 7.5, 8, 8.5),
      2,
    );
    expect(actual).toEqual(Float64Array.of(1, 1.5, 7, 7.5, 8, 8.5, 3, 3.5));
  });

  test('gives back the picked places, or itself where all are meant', () => {
    const column = Uint32Array.of(10, 20, 30);
    expect(pickColumn(column, Uint32Array.of(2, 0))).toEqual(Uint32Array.of(30, 10));
    expect(pickColumn(column, undefined)).toBe(column);
  });

  test('has zeros where a place below 0 is picked', () => {
    const column = Uint8Array.of(1, 2, 3, 4, 5, 6);
    const actual = pickColumn(column, Int32Array.of(-1, 0, 1, -1, -1, 2), 2);
    expect(actual).toEqual(Uint8Array.of(0, 0, 1, 2, 3, 4, 0, 0, 0, 0, 5, 6));
  });
});
