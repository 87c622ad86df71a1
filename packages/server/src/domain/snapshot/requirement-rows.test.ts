import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compressRows, type Link } from './compressed-rows.ts';
import { idAt } from './id-column.ts';
import { askedByRows, type RequirementRows, requirementRows } from './requirement-rows.ts';

const SKILLS = 6;
const ROLES = 3;

const grade = fc.integer({ min: 1, max: 5 });

const linksArbitrary = (rows: number, word: string): fc.Arbitrary<readonly Link[]> =>
  fc
    .uniqueArray(
      fc.record({
        from: fc.nat({ max: rows - 1 }),
        to: fc.nat({ max: SKILLS - 1 }),
        value: grade,
        weight: grade,
      }),
      { selector: ({ from, to }) => `${from} ${to}` },
    )
    .map((links) =>
      links.map((link) => ({ ...link, statementId: `${word} ${link.from} ${link.to}` })),
    );

const own = linksArbitrary(ROLES, 'requires');
const prerequisites = linksArbitrary(SKILLS, 'builds on').map((links) =>
  links.filter(({ from, to }) => from !== to),
);

const build = (own: readonly Link[], prerequisites: readonly Link[]) =>
  requirementRows(compressRows(ROLES, own), compressRows(SKILLS, prerequisites));

function rowOf(rows: RequirementRows, role: number) {
  const [first = 0, end = 0] = [rows.start[role], rows.start[role + 1]];
  return Array.from({ length: end - first }, (_, nth) => ({
    skill: rows.skill[first + nth],
    level: rows.level[first + nth],
    importance: rows.importance[first + nth],
    ownLevel: rows.ownLevel[first + nth],
    statementId: idAt(rows.statementIds, first + nth),
  }));
}

/** The greatest level that anything asks for in each skill, found by asking until nothing changes. */
function naiveLevels(own: readonly Link[], prerequisites: readonly Link[], role: number) {
  const levels = new Map(
    own.filter(({ from }) => from === role).map(({ to, value }) => [to, value]),
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (const { from, to, value } of prerequisites) {
      if (!levels.has(from) || (levels.get(to) ?? 0) >= value) continue;
      levels.set(to, value);
      grown = true;
    }
  }
  return levels;
}

describe('the requirements of a role', () => {
  test('are its own and all that these build on, each at the greatest level asked for', () => {
    fc.assert(
      fc.property(own, prerequisites, (own, prerequisites) => {
        const rows = build(own, prerequisites);
        for (let role = 0; role < ROLES; role++) {
          const actual = rowOf(rows, role).map(({ skill, level }) => [skill, level]);
          const expected = [...naiveLevels(own, prerequisites, role)];
          expect(actual).toEqual(expected.toSorted((a, b) => a[0] - b[0]));
        }
      }),
    );
  });

  test('tell their own level, importance and statement, and importance 1 where implied', () => {
    fc.assert(
      fc.property(own, prerequisites, (own, prerequisites) => {
        const rows = build(own, prerequisites);
        for (let role = 0; role < ROLES; role++) {
          for (const { skill, importance, ownLevel, statementId } of rowOf(rows, role)) {
            const said = own.find(({ from, to }) => from === role && to === skill);
            expect({ importance, ownLevel, statementId }).toEqual({
              importance: said?.weight ?? 1,
              ownLevel: said?.value ?? 0,
              statementId: said?.statementId ?? null,
            });
          }
        }
      }),
    );
  });

  test('are summed up for each role', () => {
    fc.assert(
      fc.property(own, prerequisites, (own, prerequisites) => {
        const rows = build(own, prerequisites);
        for (let role = 0; role < ROLES; role++) {
          const row = rowOf(rows, role);
          const levels = row.reduce((sum, { level }) => sum + (level ?? 0), 0);
          const weights = row.reduce(
            (sum, { level, importance }) => sum + (importance ?? 0) * (level ?? 0),
            0,
          );
          expect([rows.levels[role], rows.weights[role]]).toEqual([levels, weights]);
        }
      }),
    );
  });

  test('end where skills build on one another in a ring', () => {
    const ring = [0, 1, 2].map((skill) => ({
      from: skill,
      to: (skill + 1) % 3,
      value: 2,
      weight: 0,
      statementId: `ring ${skill}`,
    }));
    const asked = { from: 0, to: 1, value: 5, weight: 4, statementId: 'asked' };
    expect(rowOf(build([asked], ring), 0).map(({ skill, level }) => [skill, level])).toEqual([
      [0, 2],
      [1, 5],
      [2, 2],
    ]);
  });
});

describe('who asks for a skill', () => {
  test('is read from the requirements, sorted by role', () => {
    fc.assert(
      fc.property(own, prerequisites, (own, prerequisites) => {
        const rows = build(own, prerequisites);
        const asked = askedByRows(rows, SKILLS);
        const expected = Array.from({ length: SKILLS }, (_, skill) =>
          Array.from({ length: ROLES }, (_, role) =>
            rowOf(rows, role)
              .filter((one) => one.skill === skill)
              .map(({ level, importance }) => ({ role, level, importance })),
          ).flat(),
        );
        const actual = expected.map((_, skill) => {
          const [first = 0, end = 0] = [asked.start[skill], asked.start[skill + 1]];
          return Array.from({ length: end - first }, (_, nth) => ({
            role: asked.role[first + nth],
            level: asked.level[first + nth],
            importance: asked.importance[first + nth],
          }));
        });
        expect(actual).toEqual(expected);
      }),
    );
  });
});
