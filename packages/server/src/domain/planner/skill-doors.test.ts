import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entityRow,
  requires,
  snapshotRowsArbitrary,
  statementRow,
} from '../../../../../tests/testkit/snapshot-world.ts';
import { buildSnapshot } from '../snapshot/build-snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { heldLevels } from './held-levels.ts';
import { measureStep } from './measure-step.ts';
import { keeps } from './rounding.ts';
import { openedRoles, type SkillDoors, skillDoors } from './skill-doors.ts';

const asked = (role: string, skill: string) => requires(role, skill, { level: 4, importance: 5 });

function doorsOf(snapshot: Snapshot): readonly SkillDoors[] {
  const search = skillDoors(snapshot);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** By its definition: every two roles, and every skill, one after the other. */
function doorsByHand(snapshot: Snapshot): readonly SkillDoors[] {
  const gapFrom = (held: Float64Array, role: number) =>
    measureStep(snapshot, held, { before: undefined, role }).gap;
  const opened = snapshot.skills.map((_, skill) => ({
    skill,
    doors: 0,
    to: new Map<number, number>(),
  }));
  for (const from of snapshot.roles.keys()) {
    for (const to of snapshot.roles.keys()) {
      const gap = gapFrom(heldLevels(snapshot, { from }), to);
      if (keeps(gap, 0.75) || keeps(1, gap)) continue;
      for (const one of opened) {
        const assume = [{ skill: one.skill, level: 5 }];
        if (!keeps(gapFrom(heldLevels(snapshot, { from, assume }), to), 0.75)) continue;
        one.doors += 1;
        one.to.set(to, (one.to.get(to) ?? 0) + 1);
      }
    }
  }
  return opened
    .filter(({ doors }) => doors > 0)
    .map(({ skill, doors, to }) => ({ skill, doors, roles: to.size, opened: to }))
    .toSorted((a, b) => b.doors - a.doors || b.roles - a.roles || a.skill - b.skill);
}

describe('the doors of skills', () => {
  const given = buildSnapshot({
    revision: 1,
    entities: [
      ...['baker', 'chef', 'clerk'].map((slug) => entityRow('Role', slug)),
      ...['dough', 'heat', 'knives', 'letters', 'plates', 'sauce', 'stock'].map((slug) =>
        entityRow('Skill', slug),
      ),
    ],
    statements: [
      asked('baker', 'dough'),
      asked('baker', 'heat'),
      ...['heat', 'knives', 'plates', 'sauce', 'stock'].map((skill) => asked('chef', skill)),
      asked('clerk', 'letters'),
      statementRow('RELATED', ['letters', 'stock'], { credit: 0.5 }),
    ],
  });
  const words = doorsOf(given).map(
    ({ skill, doors, roles }) => `${given.skills[skill]?.slug} ${doors} ${roles}`,
  );

  test('lead to roles, those that most of them lead to first', () => {
    const slugs = doorsOf(given)
      .filter(({ skill }) => given.skills[skill]?.slug === 'knives')
      .flatMap(openedRoles)
      .map(({ role, doors }) => `${given.roles[role]?.slug} ${doors}`);
    expect(slugs).toEqual(['chef 2']);
    const opened = new Map([
      [4, 1],
      [2, 3],
      [0, 1],
    ]);
    const order = openedRoles({ opened }).map(({ role }) => role);
    expect(order).toEqual([2, 0, 4]);
  });

  test('are from a role to one that shares something with it and is a leap without the skill', () => {
    // A baker has a fifth of what a chef needs, and a clerk a tenth: letters count for half in stock.
    const expected = [
      'knives 2 1',
      'plates 2 1',
      'sauce 2 1',
      'heat 1 1',
      'letters 1 1',
      'stock 1 1',
    ];
    expect(words.toSorted()).toEqual(expected.toSorted());
  });

  test('are those of the definition, in every graph', () => {
    fc.assert(
      fc.property(snapshotRowsArbitrary({ roles: 6, skills: 8 }), (rows) => {
        const snapshot = buildSnapshot(rows);
        expect(doorsOf(snapshot)).toEqual(doorsByHand(snapshot));
      }),
    );
  });
});
