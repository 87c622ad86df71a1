import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedRows, changingGraphs } from '../../../../../tests/testkit/change-world.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { refreshSnapshot } from './refresh-snapshot.ts';

describe('a refreshed snapshot', () => {
  test('is the one that is built of the changed rows, whatever the changes', () => {
    fc.assert(
      fc.property(changingGraphs, ({ rows, changes }) => {
        let givenRows = rows;
        let snapshot = buildSnapshot(rows);
        for (const change of changes) {
          givenRows = changedRows(givenRows, change);
          snapshot = refreshSnapshot(snapshot, change);
          expect(snapshot).toStrictEqual(buildSnapshot(givenRows));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('leaves the snapshot before it as it was', () => {
    fc.assert(
      fc.property(changingGraphs, ({ rows, changes }) => {
        const snapshot = buildSnapshot(rows);
        const expected = structuredClone(snapshot);
        for (const change of changes) refreshSnapshot(snapshot, change);
        expect(snapshot).toStrictEqual(expected);
      }),
    );
  });
});
