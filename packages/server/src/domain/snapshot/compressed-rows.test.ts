import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compressRows,
  creditRows,
  findLink,
  fractionRows,
  type Link,
  reverseLinks,
  rowLinks,
} from './compressed-rows.ts';

const ROWS = 5;
const TARGETS = 6;

/** Links in any order, at most one from a row to a target. */
const links = fc.uniqueArray(
  fc.record({
    from: fc.nat({ max: ROWS - 1 }),
    to: fc.nat({ max: TARGETS - 1 }),
    value: fc.nat({ max: 255 }),
    weight: fc.nat({ max: 255 }),
    statementId: fc.oneof(fc.uuid(), fc.string({ minLength: 1 })),
  }),
  { selector: ({ from, to }) => `${from} ${to}` },
);

const plain = ({ to, value, weight, statementId }: Omit<Link, 'from'>) => ({
  to,
  value,
  weight,
  statementId,
});

describe('compressed rows', () => {
  test('hold the links of each row, sorted by target', () => {
    fc.assert(
      fc.property(links, (given) => {
        const rows = compressRows(ROWS, given);
        for (let row = 0; row < ROWS; row++) {
          const expected = given.filter(({ from }) => from === row).toSorted((a, b) => a.to - b.to);
          expect([...rowLinks(rows, row)].map(plain)).toEqual(expected.map(plain));
        }
      }),
    );
  });

  test('are the same whatever the order of the links', () => {
    fc.assert(
      fc.property(links, (given) => {
        expect(compressRows(ROWS, given.toReversed())).toEqual(compressRows(ROWS, given));
      }),
    );
  });

  test('find the link to a target, and none where there is none', () => {
    fc.assert(
      fc.property(links, fc.nat({ max: ROWS }), fc.nat({ max: TARGETS }), (given, row, target) => {
        const expected = given.find(({ from, to }) => from === row && to === target);
        const actual = findLink(compressRows(ROWS, given), row, target);
        expect(actual && plain(actual)).toEqual(expected && plain(expected));
      }),
    );
  });

  test('have nothing in a row beyond the last one', () => {
    const rows = compressRows(1, [{ from: 0, to: 3, value: 1, weight: 2, statementId: 'a' }]);
    expect([...rowLinks(rows, 1)]).toEqual([]);
    expect(findLink(rows, -1, 3)).toBeUndefined();
  });

  test('keep fractions where they are made for them', () => {
    const link = { from: 0, to: 1, value: 0.25, weight: 0, statementId: 'a' };
    expect(fractionRows(1, [link]).value).toEqual(Float64Array.of(0.25));
    expect(creditRows(1, [link])).toEqual({
      start: Uint32Array.of(0, 1),
      to: Uint32Array.of(1),
      credit: Float64Array.of(0.25),
    });
  });

  test('are turned by turning the links', () => {
    const given = [{ from: 2, to: 1, value: 3, weight: 4, statementId: 'a' }];
    const rows = compressRows(TARGETS, reverseLinks(given));
    expect([...rowLinks(rows, 1)].map(plain)).toEqual([
      { to: 2, value: 3, weight: 4, statementId: 'a' },
    ]);
  });
});
