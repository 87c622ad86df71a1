import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changingGraphs } from '../../../../../tests/testkit/change-world.ts';
import { entityRow, requires, statementRow } from '../../../../../tests/testkit/snapshot-world.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { rowLinks } from './compressed-rows.ts';
import { idAt } from './id-column.ts';
import type { SnapshotStatement } from './snapshot-rows.ts';

/** A role `r`, skills `a` and `b`, and `old`, which `b` replaces. */
const entities = [
  entityRow('Role', 'r'),
  entityRow('Skill', 'a'),
  entityRow('Skill', 'b'),
  entityRow('Skill', 'old', { status: 'DEPRECATED', replacedBy: 'id-b' }),
];

const build = (...statements: SnapshotStatement[]) =>
  buildSnapshot({ revision: 1, entities, statements });

function requirementsOf({ requirements, skills }: ReturnType<typeof build>) {
  return Array.from(requirements.skill, (skill, at) => ({
    skill: skills[skill]?.slug,
    level: requirements.level[at],
    importance: requirements.importance[at],
    statementId: idAt(requirements.statementIds, at),
  }));
}

describe('a snapshot', () => {
  test('is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(changingGraphs, ({ rows }) => {
        const turned = {
          ...rows,
          entities: rows.entities.toReversed(),
          statements: rows.statements.toReversed(),
        };
        expect(buildSnapshot(turned)).toStrictEqual(buildSnapshot(rows));
      }),
    );
  });

  test('numbers entities by slug, those in use alone', () => {
    const { skills, skillIndex } = build();
    expect(skills.map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect(skillIndex).toEqual(
      new Map([
        ['id-a', 0],
        ['id-b', 1],
        ['id-old', 1],
      ]),
    );
  });

  test('counts the greatest numbers, and tells the least id, where a replacement makes two meet', () => {
    const givenOld = requires('r', 'old', { level: 4, importance: 1 });
    const givenNew = requires('r', 'b', { level: 2, importance: 5 });
    const actual = build(givenOld, givenNew);
    expect(requirementsOf(actual)).toEqual([
      { skill: 'b', level: 4, importance: 5, statementId: 'REQUIRES r b' },
    ]);
    expect(actual.dormant.statements).toEqual([givenNew, givenOld]);
  });

  test('counts an essential requirement alone where it meets an optional one', () => {
    const givenOld = requires('r', 'old', { level: 5, importance: 5, necessity: 'OPTIONAL' });
    const givenNew = requires('r', 'b', { level: 2, importance: 3 });
    const actual = build(givenOld, givenNew);
    expect(requirementsOf(actual)).toEqual([
      { skill: 'b', level: 2, importance: 3, statementId: givenNew.id },
    ]);
    expect([...rowLinks(actual.optionals, 0)]).toEqual([]);
  });

  test('has no skill build on itself because of a replacement', () => {
    const given = statementRow('BUILDS_ON', ['old', 'b'], { level: 2 });
    const actual = build(given);
    expect([...rowLinks(actual.prerequisites, 1)]).toEqual([]);
    expect(actual.dormant.statements).toEqual([given]);
  });

  test('keeps aside what is not in use, and does not tell PREFERRED from NORMAL', () => {
    const givenRested = requires('r', 'a', { level: 2, importance: 3 });
    const givenLost = statementRow('SUPPORTS', ['nothing', 'a'], { rank: 'PREFERRED' });
    const actual = build({ ...givenRested, rank: 'DEPRECATED' }, givenLost);
    expect(requirementsOf(actual)).toEqual([]);
    expect(actual.dormant).toEqual({
      entities: [entities[3]],
      statements: [
        { ...givenRested, rank: 'DEPRECATED' },
        { ...givenLost, rank: 'NORMAL' },
      ],
    });
  });

  test('lets the greatest credit count, and none count for more than a half', () => {
    const { creditsTo, creditedBy } = build(
      statementRow('RELATED', ['a', 'b'], { credit: 0.25 }),
      statementRow('RELATED', ['old', 'a'], { credit: 0.9 }),
    );
    const expected = {
      start: Uint32Array.of(0, 1, 2),
      to: Uint32Array.of(1, 0),
      credit: Float64Array.of(0.5, 0.5),
    };
    expect(creditsTo).toEqual(expected);
    expect(creditedBy).toEqual(expected);
  });

  test('reads BROADER from the narrower skill upwards only', () => {
    const { creditsTo, creditedBy } = build(statementRow('BROADER', ['a', 'b']));
    expect([creditsTo.start, creditsTo.to]).toEqual([Uint32Array.of(0, 1, 1), Uint32Array.of(1)]);
    expect([creditedBy.start, creditedBy.to]).toEqual([Uint32Array.of(0, 0, 1), Uint32Array.of(0)]);
  });
});
