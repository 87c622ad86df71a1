import { describe, expect, test } from 'vitest';
import type { AppliedMigration, Migration } from './migration.ts';
import { planMigrations } from './plan-migrations.ts';

const given = (version: number): Migration => ({
  version,
  name: `V00${version}__it.cypher`,
  checksum: `sum ${version}`,
  statements: ['RETURN 1', 'RETURN 2'],
});
const applied = (version: number, past: Partial<AppliedMigration> = {}): AppliedMigration => ({
  version,
  name: `V00${version}__it.cypher`,
  checksum: `sum ${version}`,
  appliedAt: '2026-01-01T00:00:00Z',
  finishedStatements: 2,
  ...past,
});

describe('what is to be applied', () => {
  test('is everything, on a new database', () => {
    const actual = planMigrations([given(1), given(2)], []);
    expect(actual.map(({ migration }) => migration.version)).toEqual([1, 2]);
    expect(actual.every(({ finishedStatements }) => finishedStatements === 0)).toBe(true);
  });

  test('is what is left, from the statement where it was cut short', () => {
    const past = [applied(1), applied(2, { appliedAt: null, finishedStatements: 1 })];
    expect(planMigrations([given(1), given(2), given(3)], past)).toEqual([
      { migration: given(2), finishedStatements: 1 },
      { migration: given(3), finishedStatements: 0 },
    ]);
  });

  test('is nothing where all is done', () => {
    expect(planMigrations([given(1)], [applied(1)])).toEqual([]);
  });
});

describe('a database of another history is refused', () => {
  test('where an applied migration was changed', () => {
    const past = [applied(1, { checksum: 'another' })];
    expect(() => planMigrations([given(1)], past)).toThrow('"V001__it.cypher" was changed');
  });

  test('where an applied migration was renamed', () => {
    const past = [applied(1, { name: 'V001__that.cypher' })];
    expect(() => planMigrations([given(1)], past)).toThrow('"V001__that.cypher" was changed');
  });

  test('also where the changed one was cut short', () => {
    const past = [applied(1, { appliedAt: null, checksum: 'another' })];
    expect(() => planMigrations([given(1)], past)).toThrow('was changed');
  });

  test('where it has a migration that is not known here', () => {
    expect(() => planMigrations([given(1)], [applied(1), applied(2)])).toThrow(
      'has the migration "V002__it.cypher", which this Rolegraph does not know: update Rolegraph',
    );
  });
});
