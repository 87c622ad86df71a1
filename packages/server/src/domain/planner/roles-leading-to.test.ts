import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  entityRow,
  requires,
  snapshotRowsArbitrary,
  statementRow,
} from '../../../../../tests/testkit/snapshot-world.ts';
import { buildSnapshot } from '../snapshot/build-snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { heldLevels } from './held-levels.ts';
import { fitOfRoles } from './likeness.ts';
import { planStep } from './plan-step.ts';
import { rolesLeadingTo } from './roles-leading-to.ts';
import { comparable, keeps } from './rounding.ts';

const everyRole = { first: 100, maxGap: 1 };

/** Every other role as a start, measured one by one. */
function naiveStarts(snapshot: Snapshot, to: number, maxGap: number) {
  return snapshot.roles
    .flatMap((_, from) => {
      if (from === to) return [];
      const held = heldLevels(snapshot, { from });
      const fit = fitOfRoles(snapshot, held)[to];
      const step = planStep(snapshot, held, { from, role: to });
      return keeps(step.gap, maxGap) ? [{ ...step, role: from, fit }] : [];
    })
    .toSorted((a, b) => comparable(a.effort) - comparable(b.effort) || a.role - b.role)
    .map(({ role, fit, newLevels, gap, effort }) => ({ role, fit, newLevels, gap, effort }));
}

test('on random graphs the starts are those of all direct moves, least effort first', () => {
  fc.assert(
    fc.property(
      snapshotRowsArbitrary({ roles: 8, skills: 7 }),
      fc.constantFrom(0.3, 0.7, 1),
      (rows, maxGap) => {
        const snapshot = buildSnapshot(rows);
        const actual = rolesLeadingTo(snapshot, 0, { first: 100, maxGap });
        expect(actual).toEqual(naiveStarts(snapshot, 0, maxGap));
      },
    ),
    { numRuns: 500 },
  );
});

test('a known move makes a start easier, and equal starts come by slug', () => {
  const snapshot = buildSnapshot({
    revision: 1,
    entities: [
      ...['aide', 'baker', 'cook', 'target'].map((slug) => entityRow('Role', slug)),
      entityRow('Skill', 'heat'),
    ],
    statements: [
      requires('target', 'heat', { level: 4, importance: 5 }),
      statementRow('LEADS_TO', ['cook', 'target'], { move: 'ADVANCEMENT' }),
    ],
  });
  const actual = rolesLeadingTo(snapshot, 3, everyRole);
  expect(actual).toEqual([
    { role: 2, fit: 0, gap: 1, newLevels: 4, effort: 4 * 0.85 + 0.5 },
    { role: 0, fit: 0, gap: 1, newLevels: 4, effort: 4.5 },
    { role: 1, fit: 0, gap: 1, newLevels: 4, effort: 4.5 },
  ]);
  expect(rolesLeadingTo(snapshot, 3, { first: 1, maxGap: 1 })).toEqual(actual.slice(0, 1));
  expect(rolesLeadingTo(snapshot, 3, { first: 9, maxGap: 0.99 })).toEqual([]);
});

test('every role leads to one that asks for nothing, without a gap', () => {
  const entities = ['aide', 'idle'].map((slug) => entityRow('Role', slug));
  const snapshot = buildSnapshot({ revision: 1, entities, statements: [] });
  expect(rolesLeadingTo(snapshot, 1, everyRole)).toEqual([
    { role: 0, fit: 0, gap: 0, newLevels: 0, effort: 0.5 },
  ]);
});
