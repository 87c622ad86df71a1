import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entityRow,
  requires,
  snapshotRowsArbitrary,
} from '../../../../../tests/testkit/snapshot-world.ts';
import { buildSnapshot } from '../snapshot/build-snapshot.ts';
import { fitOfRoles } from './likeness.ts';

const graphs = snapshotRowsArbitrary({ roles: 6, skills: 8 });
const level = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
const levels = fc.array(level, { minLength: 8, maxLength: 8 });

/** The fit straight from its definition, apart from the product's own code. */
function naiveFits(rows: Parameters<typeof buildSnapshot>[0], given: readonly number[]): number[] {
  const snapshot = buildSnapshot(rows);
  const wishes = snapshot.roles.map((_, role) => {
    const of = new Map<number, { level: number; importance: number }>();
    for (const { start, to, value, weight } of [snapshot.optionals]) {
      for (let at = start[role] ?? 0; at < (start[role + 1] ?? 0); at++) {
        of.set(to[at] ?? 0, { level: value[at] ?? 0, importance: weight[at] ?? 0 });
      }
    }
    const { start, skill, level, importance } = snapshot.requirements;
    for (let at = start[role] ?? 0; at < (start[role + 1] ?? 0); at++) {
      of.set(skill[at] ?? 0, { level: level[at] ?? 0, importance: importance[at] ?? 0 });
    }
    return of;
  });
  const step = (skill: number, level: number) => {
    const asking = wishes.filter((of) => (of.get(skill)?.level ?? 0) >= level).length;
    return asking === 0 ? 0 : Math.log((wishes.length + 1) / asking);
  };
  const worth = (skill: number, level: number) =>
    [1, 2, 3, 4, 5]
      .map((k) => step(skill, k) * Math.min(1, Math.max(0, level - k + 1)))
      .reduce((sum, one) => sum + one, 0);
  const brought = snapshot.skills.map((_, skill) => given[skill] ?? 0);
  const all = brought.reduce((sum, level, skill) => sum + worth(skill, level), 0);
  return wishes.map((of) => {
    let [met, wished, used] = [0, 0, 0];
    for (const [skill, { level, importance }] of of) {
      const shared = worth(skill, Math.min(level, brought[skill] ?? 0));
      met += shared * importance;
      used += shared;
      wished += worth(skill, level) * importance;
    }
    return met === 0 ? 0 : Math.sqrt((met / wished) * (used / all));
  });
}

const heldOf = (count: number, given: readonly number[]) =>
  Float64Array.from({ length: count }, (_, skill) => given[skill] ?? 0);

describe('fit', () => {
  test('is what its definition says, on random graphs and profiles', () => {
    fc.assert(
      fc.property(graphs, levels, (rows, given) => {
        const snapshot = buildSnapshot(rows);
        const actual = fitOfRoles(snapshot, heldOf(snapshot.skills.length, given));
        for (const [role, expected] of naiveFits(rows, given).entries()) {
          expect(actual[role]).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('lies between 0 and 1, and is 0 for someone who holds nothing', () => {
    fc.assert(
      fc.property(graphs, levels, (rows, given) => {
        const snapshot = buildSnapshot(rows);
        const { length } = snapshot.skills;
        for (const fit of fitOfRoles(snapshot, heldOf(length, given))) {
          expect(fit).toBeGreaterThanOrEqual(0);
          expect(fit).toBeLessThanOrEqual(1);
        }
        expect([...fitOfRoles(snapshot, heldOf(length, []))].every((fit) => fit === 0)).toBe(true);
      }),
    );
  });

  const world = buildSnapshot({
    revision: 1,
    entities: [
      ...['chef', 'cook', 'clerk'].map((slug) => entityRow('Role', slug)),
      ...['heat', 'sauce', 'writing'].map((slug) => entityRow('Skill', slug)),
    ],
    statements: [
      requires('chef', 'heat', { level: 3, importance: 4 }),
      requires('chef', 'sauce', { level: 4, importance: 5 }),
      requires('chef', 'writing', { level: 2, importance: 2, necessity: 'OPTIONAL' }),
      requires('cook', 'heat', { level: 3, importance: 5 }),
      requires('clerk', 'writing', { level: 3, importance: 5 }),
    ],
  });
  const fitsOf = (heat: number, sauce: number, writing: number) => {
    const [chef = 0, clerk = 0, cook = 0] = fitOfRoles(world, heldOf(3, [heat, sauce, writing]));
    return { chef, clerk, cook };
  };

  test('is 1 for who holds just what a role asks for and welcomes', () => {
    expect(fitsOf(3, 4, 2).chef).toBeCloseTo(1, 12);
    expect(fitsOf(3, 0, 0).cook).toBeCloseTo(1, 12);
  });

  test('falls where someone brings much that the role has no use for', () => {
    expect(fitsOf(3, 4, 0).cook).toBeLessThan(fitsOf(3, 0, 0).cook);
    expect(fitsOf(3, 4, 0).chef).toBeGreaterThan(fitsOf(3, 4, 0).cook);
  });

  test('is 0 where nothing is shared', () => {
    expect(fitsOf(3, 4, 0).clerk).toBe(0);
  });
});
