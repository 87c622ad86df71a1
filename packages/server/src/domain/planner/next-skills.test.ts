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
import { type HeldSkill, heldLevels } from './held-levels.ts';
import { measureStep } from './measure-step.ts';
import { nextSkills } from './next-skills.ts';
import { comparable, keeps } from './rounding.ts';
import { credited } from './skill-needs.ts';

const asked = (role: string, skill: string, level = 4) =>
  requires(role, skill, { level, importance: 5 });

const givenSnapshot = buildSnapshot({
  revision: 1,
  entities: [
    ...['baker', 'chef', 'clerk', 'host', 'judge'].map((slug) => entityRow('Role', slug)),
    ...['dough', 'heat', 'law', 'letters', 'sauce', 'talk'].map((slug) => entityRow('Skill', slug)),
  ],
  statements: [
    asked('baker', 'dough'),
    asked('baker', 'heat'),
    asked('chef', 'heat'),
    asked('chef', 'sauce'),
    asked('clerk', 'letters'),
    asked('host', 'talk', 2),
    asked('judge', 'law'),
    asked('judge', 'letters', 1),
    statementRow('BUILDS_ON', ['law', 'talk'], { level: 1 }),
    statementRow('RELATED', ['dough', 'sauce'], { credit: 0.5 }),
  ],
});

/** What is next for someone who knows letters, with roles within reach at a gap of a half. */
const next = (snapshot: Snapshot, profile: readonly HeldSkill[], maxGap = 0.5, first = 20) =>
  nextSkills(snapshot, profile, { first, maxGap });
const skill = (slug: string) => givenSnapshot.skills.findIndex((one) => one.slug === slug);
const slugsOf = (skills: readonly number[]) => skills.map((one) => givenSnapshot.skills[one]?.slug);
const rolesOf = (roles: readonly number[]) => roles.map((one) => givenSnapshot.roles[one]?.slug);
const profile = [{ skill: skill('letters'), level: 4 }];

describe('the next skills', () => {
  test('are those that bring most roles within reach, at the least level that does', () => {
    const actual = next(givenSnapshot, profile);
    const expected = ['heat', 'talk', 'dough', 'sauce', 'law'];
    expect(slugsOf(actual.map((one) => one.skill))).toEqual(expected);
    const [heat, talk] = actual;
    expect(heat).toMatchObject({ held: 0, level: 4, newLevels: 4, newRoles: 2, gapReduction: 1 });
    expect(rolesOf(heat?.roles ?? [])).toEqual(['baker', 'chef']);
    // The host asks for level 2; half of it is enough, so that no more is advised.
    expect(talk).toMatchObject({ level: 1, newRoles: 1, gapReduction: 0.5 });
    expect(rolesOf(talk?.roles ?? [])).toEqual(['host']);
  });

  test('name what they build on and is lacking, and do not count it as learnt', () => {
    const law = next(givenSnapshot, profile).find((one) => one.skill === skill('law'));
    expect(slugsOf(law?.needsFirst ?? [])).toEqual(['talk']);
    expect(rolesOf(law?.roles ?? [])).toEqual(['judge']);
    const talker = [...profile, { skill: skill('talk'), level: 2 }];
    const known = next(givenSnapshot, talker).find((one) => one.skill === skill('law'));
    expect(known?.needsFirst).toEqual([]);
  });

  test('cost less where skills close to them are held', () => {
    const baker = [{ skill: skill('dough'), level: 4 }];
    const sauce = next(givenSnapshot, baker).find((one) => one.skill === skill('sauce'));
    expect(sauce).toMatchObject({ held: 0, level: 4, newLevels: 2 });
  });

  test('leave out what brings nothing closer, and are none for who holds all', () => {
    const slugs = slugsOf(next(givenSnapshot, profile).map((one) => one.skill));
    expect(slugs).not.toContain('letters');
    const all = givenSnapshot.skills.map((_, at) => ({ skill: at, level: 5 }));
    expect(next(givenSnapshot, all)).toEqual([]);
  });

  test('are at most as many as were asked for', () => {
    expect(next(givenSnapshot, profile, 0.5, 1)).toEqual(next(givenSnapshot, profile).slice(0, 1));
  });
});

/** Gaps of all roles, from the definitions. */
function gapsWith(snapshot: Snapshot, held: Float64Array): number[] {
  return snapshot.roles.map(
    (_, role) => measureStep(snapshot, held, { before: undefined, role }).gap,
  );
}

/** What raising a skill to a level comes to. */
type Candidate = { readonly newRoles: number; readonly gapReduction: number };

/** The whole answer by trying every level of every skill on every role. */
function naiveNext(snapshot: Snapshot, given: readonly HeldSkill[], maxGap: number) {
  const held = heldLevels(snapshot, { profile: given });
  const before = gapsWith(snapshot, held);
  const candidates = snapshot.skills.flatMap((_, at) => {
    const have = Math.max(held[at] ?? 0, credited(snapshot, at, held));
    const levels = [1, 2, 3, 4, 5].filter((level) => level > have);
    const tried = levels.map((level) => {
      const raised = held.slice();
      raised[at] = level;
      const after = gapsWith(snapshot, raised);
      const reached = after.flatMap((gap, role) => (keeps(gap, maxGap) ? [role] : []));
      const fresh = reached.filter((role) => !keeps(before[role] ?? 0, maxGap));
      const less = reached.map((role) => (before[role] ?? 0) - (after[role] ?? 0));
      const gapReduction = comparable(less.reduce((sum, one) => sum + one, 0));
      return { skill: at, level, newLevels: level - have, newRoles: fresh.length, gapReduction };
    });
    const most = Math.max(...tried.map(({ newRoles }) => newRoles));
    const isOfUse = (one: Candidate) => one.newRoles > 0 || one.gapReduction > 0;
    return tried.find((one) => one.newRoles === most && isOfUse(one)) ?? [];
  });
  return candidates.toSorted(
    (a, b) =>
      b.newRoles - a.newRoles ||
      b.gapReduction - a.gapReduction ||
      comparable(a.newLevels) - comparable(b.newLevels) ||
      a.skill - b.skill,
  );
}

test('on random graphs the next skills are what trying every level of every skill comes to', () => {
  const held = fc.array(
    fc.record({ skill: fc.integer({ min: 0, max: 5 }), level: fc.integer({ min: 0, max: 5 }) }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(
      snapshotRowsArbitrary({ roles: 6, skills: 6 }),
      held,
      fc.constantFrom(0.2, 0.5, 0.75),
      (rows, given, maxGap) => {
        const snapshot = buildSnapshot(rows);
        const known = given.filter((one) => one.skill < snapshot.skills.length);
        const actual = next(snapshot, known, maxGap).map((one) => ({
          skill: one.skill,
          level: one.level,
          newLevels: one.newLevels,
          newRoles: one.newRoles,
          gapReduction: comparable(one.gapReduction),
        }));
        expect(actual).toEqual(naiveNext(snapshot, known, maxGap));
      },
    ),
    { numRuns: 500 },
  );
});
