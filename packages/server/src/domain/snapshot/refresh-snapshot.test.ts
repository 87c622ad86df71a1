import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedRows, changingGraphs } from '../../../../../tests/testkit/change-world.ts';
import { entityRow, requires } from '../../../../../tests/testkit/snapshot-world.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { refreshSnapshot } from './refresh-snapshot.ts';
import type { SnapshotEntity, SnapshotRows } from './snapshot-rows.ts';

/** Random graphs take their time on a busy machine. */
const LIMIT_MS = 60_000;

const replaced = entityRow('Skill', 'old', { status: 'DEPRECATED', replacedBy: 'id-new' });

/** A role that asks for a skill, and for the one that it replaces. */
const givenRows: SnapshotRows = {
  revision: 1,
  entities: [entityRow('Role', 'r'), entityRow('Skill', 'new'), replaced],
  statements: [
    requires('r', 'new', { level: 2, importance: 3 }),
    requires('r', 'old', { level: 4, importance: 3 }),
  ],
};

describe('a refreshed snapshot', () => {
  test('is the one that is built of the changed rows', { timeout: LIMIT_MS }, () => {
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

  test('leaves the snapshot before it as it was', { timeout: LIMIT_MS }, () => {
    fc.assert(
      fc.property(changingGraphs, ({ rows, changes }) => {
        const snapshot = buildSnapshot(rows);
        const expected = structuredClone(snapshot);
        for (const change of changes) refreshSnapshot(snapshot, change);
        expect(snapshot).toStrictEqual(expected);
      }),
    );
  });

  test('shares what the changes do not touch', () => {
    const before = buildSnapshot(givenRows);
    const statement = requires('r', 'new', { level: 5, importance: 3 });
    const after = refreshSnapshot(before, {
      revision: 2,
      changes: [{ what: 'STATEMENT_WRITTEN', statement }],
    });
    const fields = new Map(Object.entries(after));
    const actual = Object.entries(before).filter(([field, value]) => fields.get(field) !== value);
    expect(new Set(actual.map(([field]) => field))).toEqual(
      new Set(['revision', 'requirements', 'askedBy', 'dormant']),
    );
  });

  test('takes apart what a replacement had made one, and puts it together again', () => {
    const before = buildSnapshot(givenRows);
    const write = (revision: number, entity: SnapshotEntity) => ({
      revision,
      changes: [{ what: 'ENTITY_WRITTEN' as const, entity }],
    });
    const apart = refreshSnapshot(before, write(2, entityRow('Skill', 'old')));
    expect([...apart.requirements.level]).toEqual([2, 4]);
    expect(apart.dormant).toEqual({ entities: [], statements: [] });
    const together = refreshSnapshot(apart, write(3, replaced));
    expect([...together.requirements.level]).toEqual([4]);
    expect(together).toStrictEqual({ ...before, revision: 3 });
  });
});
