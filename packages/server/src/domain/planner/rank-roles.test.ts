import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  entityRow,
  requires,
  snapshotRowsArbitrary,
} from '../../../../../tests/testkit/snapshot-world.ts';
import { buildSnapshot } from '../snapshot/build-snapshot.ts';
import { heldLevels } from './held-levels.ts';
import { fitOfRoles } from './likeness.ts';
import { planStep } from './plan-step.ts';
import { rankRoles } from './rank-roles.ts';
import { comparable, keeps } from './rounding.ts';

const profiles = fc.array(
  fc.record({ skill: fc.integer({ min: 0, max: 5 }), level: fc.integer({ min: 0, max: 5 }) }),
  { maxLength: 4 },
);

test('roles come by fit, then by slug, without those of no fit or beyond the greatest gap', () => {
  fc.assert(
    fc.property(
      snapshotRowsArbitrary({ roles: 10, skills: 6 }),
      profiles,
      fc.constantFrom(0.4, 0.8, 1),
      fc.integer({ min: 1, max: 12 }),
      (rows, given, maxGap, first) => {
        const snapshot = buildSnapshot(rows);
        const profile = given.filter(({ skill }) => skill < snapshot.skills.length);
        const held = heldLevels(snapshot, { profile });
        const expected = [...fitOfRoles(snapshot, held)]
          .map((fit, role) => ({ ...planStep(snapshot, held, { role }), fit }))
          .filter(({ fit, gap }) => comparable(fit) > 0 && keeps(gap, maxGap))
          .toSorted((a, b) => comparable(b.fit) - comparable(a.fit) || a.role - b.role)
          .slice(0, first)
          .map(({ role, fit, gap, effort, newLevels }) => ({ role, fit, gap, effort, newLevels }));
        expect(rankRoles(snapshot, profile, { first, maxGap })).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test('a role that is mastered but asks for little comes after one that uses all that is known', () => {
  const asked = (role: string, skill: string) => requires(role, skill, { level: 3, importance: 5 });
  const snapshot = buildSnapshot({
    revision: 1,
    entities: [
      ...['aide', 'analyst', 'cook', 'twin'].map((slug) => entityRow('Role', slug)),
      ...['charts', 'figures', 'heat', 'letters'].map((slug) => entityRow('Skill', slug)),
    ],
    statements: [
      asked('aide', 'letters'),
      ...['charts', 'figures', 'letters'].map((skill) => asked('analyst', skill)),
      asked('cook', 'heat'),
      ...['charts', 'figures', 'letters'].map((skill) => asked('twin', skill)),
    ],
  });
  const profile = [
    { skill: 0, level: 2 },
    { skill: 1, level: 3 },
    { skill: 3, level: 3 },
  ];
  const actual = rankRoles(snapshot, profile, { first: 5, maxGap: 1 });
  expect(actual.map(({ role }) => snapshot.roles[role]?.slug)).toEqual(['analyst', 'twin', 'aide']);
  expect(actual[2]).toMatchObject({ gap: 0 });
  expect(actual[0]).toMatchObject({ gap: 1 / 9, newLevels: 1 });
});
