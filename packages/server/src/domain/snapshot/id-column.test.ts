import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasId, idAt, packIds, pickIds, spliceIds } from './id-column.ts';

const ids = fc.array(
  fc.oneof(
    fc.uuid(),
    fc.uuid(),
    fc.constant(null),
    fc.uuid().map((id) => id.toUpperCase()),
    fc.uuid().map((id) => id.replaceAll('-', '')),
    fc.uuid().map((id) => id.replaceAll('-', '_')),
    fc.string({ minLength: 1 }),
    fc.string({ minLength: 36, maxLength: 36 }),
  ),
  { maxLength: 12 },
);

const unpack = (count: number, packed: ReturnType<typeof packIds>) =>
  Array.from({ length: count }, (_, place) => idAt(packed, place));

describe('a column of identifiers', () => {
  test('gives every identifier back as it was, whatever its form', () => {
    fc.assert(
      fc.property(ids, (given) => {
        const packed = packIds(given);
        expect(unpack(given.length, packed)).toEqual(given);
        expect(given.map((_, place) => hasId(packed, place))).toEqual(
          given.map((id) => id !== null),
        );
      }),
    );
  });

  test('takes 16 bytes for a UUID and keeps no text of it', () => {
    const actual = packIds(['0f8fad5b-d9cb-469f-a165-70867728950e']);
    expect([actual.bytes.length, actual.others.size]).toEqual([16, 0]);
    expect(actual.bytes.slice(0, 4)).toEqual(Uint8Array.of(0x0f, 0x8f, 0xad, 0x5b));
  });

  test('tells the UUID of zeros from a place without one', () => {
    const zeros = '00000000-0000-0000-0000-000000000000';
    expect(unpack(2, packIds([zeros, null]))).toEqual([zeros, null]);
  });

  test('leaves nothing of a text that looks like a UUID up to its last digit', () => {
    const given = '0f8fad5b-d9cb-469f-a165-70867728950g';
    const actual = packIds([given]);
    expect(actual.bytes).toEqual(new Uint8Array(16));
    expect(idAt(actual, 0)).toBe(given);
  });

  test('gives back the picked places in their order', () => {
    fc.assert(
      fc.property(ids, fc.array(fc.nat(), { maxLength: 8 }), (given, picks) => {
        const places = given.length === 0 ? [] : picks.map((pick) => pick % given.length);
        const actual = pickIds(packIds(given), Uint32Array.from(places));
        expect(actual).toEqual(packIds(places.map((place) => given[place] ?? null)));
      }),
    );
  });

  test('is the same after a stretch was replaced as if it were packed anew', () => {
    fc.assert(
      fc.property(ids, ids, fc.nat(), fc.nat(), (given, inserted, at, count) => {
        const start = at % (given.length + 1);
        const removed = count % (given.length - start + 1);
        const cuts = [{ at: start, removed, inserted: inserted.length }];
        const actual = spliceIds(packIds(given), cuts, packIds(inserted));
        expect(actual).toEqual(packIds(given.toSpliced(start, removed, ...inserted)));
      }),
    );
  });
});
