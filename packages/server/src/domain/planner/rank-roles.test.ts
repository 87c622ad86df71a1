import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapshotRowsArbitrary } from '../../../../../tests/testkit/snapshot-world.ts';
import { buildSnapshot } from '../snapshot/build-snapshot.ts';
import { heldLevels } from './held-levels.ts';
import { planStep } from './plan-step.ts';
import { rankRoles } from './rank-roles.ts';
import { comparable, keeps } from './rounding.ts';

const profiles = fc.array(
  fc.record({ skill: fc.integer({ min: 0, max: 5 }), level: fc.integer({ min: 0, max: 5 }) }),
  { maxLength: 4 },
);
/** Few different values, so that roles often fit alike, some by less than is told apart. */
const fitsOfTen = fc.array(fc.constantFrom(0, 1e-12, 0.25, 0.25 + 1e-12, 0.5, 1), {
  minLength: 10,
  maxLength: 10,
});

test('roles come by fit, then by slug, without those of no fit or beyond the greatest gap', () => {
  fc.assert(
    fc.property(
      snapshotRowsArbitrary({ roles: 10, skills: 6 }),
      profiles,
      fitsOfTen,
      fc.constantFrom(0.4, 0.8, 1),
      fc.integer({ min: 1, max: 12 }),
      (rows, given, tenFits, maxGap, first) => {
        const snapshot = buildSnapshot(rows);
        const profile = given.filter(({ skill }) => skill < snapshot.skills.length);
        const fits = Float64Array.from(tenFits.slice(0, snapshot.roles.length));
        const held = heldLevels(snapshot, { profile });
        const expected = [...fits]
          .map((fit, role) => ({ ...planStep(snapshot, held, { role }), fit }))
          .filter(({ fit, gap }) => comparable(fit) > 0 && keeps(gap, maxGap))
          .toSorted((a, b) => comparable(b.fit) - comparable(a.fit) || a.role - b.role)
          .slice(0, first)
          .map(({ role, fit, gap, effort, newLevels }) => ({ role, fit, gap, effort, newLevels }));
        expect(rankRoles(snapshot, profile, fits, { first, maxGap })).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});
