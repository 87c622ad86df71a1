import { describe, expect, test } from 'vitest';
import type {
  SnapshotRows,
  SnapshotStatement,
} from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { directRoute } from '../testkit/exhaustive-planner/every-route.ts';
import { type Question, questionTo } from '../testkit/exhaustive-planner/question.ts';
import { readWorld } from '../testkit/exhaustive-planner/read-world.ts';
import { entityRow, requires, statementRow } from '../testkit/snapshot-world.ts';
import { smallGraph } from './small-graph.ts';

/** From `start`, the goal lacks four levels of seven: a gap of 4/7. */
const JUMP = { start: { base: 3 }, goal: { base: 3, climb: 4 } };

const directTo = (rows: SnapshotRows, given: Partial<Question> = {}) =>
  directRoute(readWorld(rows), questionTo('goal', { from: 'start', ...given }));

const jumpWith = (...statements: readonly SnapshotStatement[]) => smallGraph(JUMP, { statements });

const needsOfGoal = (rows: SnapshotRows) =>
  Object.fromEntries(readWorld(rows).roles.get('goal')?.needs ?? []);

const PLAIN = { base: { level: 3, importance: 5 }, climb: { level: 4, importance: 5 } };

describe('prerequisites', () => {
  const rows = smallGraph(JUMP, {
    entities: [entityRow('Skill', 'ground'), entityRow('Skill', 'bottom')],
    statements: [
      statementRow('BUILDS_ON', ['climb', 'ground'], { level: 3 }),
      statementRow('BUILDS_ON', ['ground', 'bottom'], { level: 1 }),
    ],
  });

  test('are required at importance 1, over any number of statements', () => {
    expect(needsOfGoal(rows)).toEqual({
      ...PLAIN,
      ground: { level: 3, importance: 1 },
      bottom: { level: 1, importance: 1 },
    });
    const { total, largestGap, effort } = directTo(rows);
    expect(total).toBe(8);
    expect(largestGap).toBeCloseTo(4.8 / 7.8, 12);
    expect(effort).toBeCloseTo((8 * 4.8) / 7.8 + 0.5, 12);
  });

  test('that a role requires itself keep its importance and the greatest level', () => {
    const own = requires('goal', 'ground', { level: 2, importance: 4 });
    const { ground } = needsOfGoal({ ...rows, statements: [...rows.statements, own] });
    expect(ground).toEqual({ level: 3, importance: 4 });
  });

  test('of a profile are held, those of what is assumed are not', () => {
    const held = [{ skill: 'climb', level: 2 }];
    expect(directTo(rows, { profile: held }).total).toBe(2);
    expect(directTo(rows, { assume: held }).total).toBe(6);
    expect(directTo(rows, { from: null, profile: held }).total).toBe(5);
  });
});

describe('credits', () => {
  const lackOfClimb = (...statements: readonly SnapshotStatement[]) =>
    directTo(jumpWith(...statements)).total;

  test('of related skills are read both ways', () => {
    const credit = { credit: 0.4 };
    expect(lackOfClimb(statementRow('RELATED', ['climb', 'base'], credit))).toBeCloseTo(2.8, 12);
    expect(lackOfClimb(statementRow('RELATED', ['base', 'climb'], credit))).toBeCloseTo(2.8, 12);
  });

  test('of a narrower skill are a half, those of a broader one nothing', () => {
    expect(lackOfClimb(statementRow('BROADER', ['base', 'climb']))).toBe(2.5);
    expect(lackOfClimb(statementRow('BROADER', ['climb', 'base']))).toBe(4);
  });

  test('count with the greater of both', () => {
    const related = statementRow('RELATED', ['climb', 'base'], { credit: 0.4 });
    expect(lackOfClimb(related, statementRow('BROADER', ['base', 'climb']))).toBe(2.5);
  });
});

describe('what does not count', () => {
  test.each([
    ['optional', requires('goal', 'extra', { level: 5, importance: 5, necessity: 'OPTIONAL' })],
    [
      'deprecated',
      { ...requires('goal', 'extra', { level: 5, importance: 5 }), rank: 'DEPRECATED' as const },
    ],
  ])('leaves an %s requirement out', (_, statement) => {
    const entities = [entityRow('Skill', 'extra')];
    expect(needsOfGoal(smallGraph(JUMP, { entities, statements: [statement] }))).toEqual(PLAIN);
  });

  test('leaves a deprecated skill out that nothing replaces', () => {
    const gone = { status: 'DEPRECATED', replacedBy: 'id-gone-too' } as const;
    const entities = [
      entityRow('Skill', 'gone', gone),
      entityRow('Skill', 'gone-too', { status: 'DEPRECATED' }),
    ];
    const statements = [requires('goal', 'gone', { level: 5, importance: 5 })];
    expect(needsOfGoal(smallGraph(JUMP, { entities, statements }))).toEqual(PLAIN);
  });
});

test('a deprecated skill counts as its replacement, with the greatest values', () => {
  const entities = [
    entityRow('Skill', 'older', { status: 'DEPRECATED', replacedBy: 'id-old' }),
    entityRow('Skill', 'old', { status: 'DEPRECATED', replacedBy: 'id-climb' }),
    entityRow('Skill', 'ground'),
  ];
  const rows = smallGraph(JUMP, {
    entities,
    statements: [
      requires('goal', 'older', { level: 5, importance: 1 }),
      statementRow('BUILDS_ON', ['old', 'ground'], { level: 2 }),
      statementRow('BUILDS_ON', ['climb', 'ground'], { level: 1 }),
      statementRow('BUILDS_ON', ['climb', 'older'], { level: 5 }),
      statementRow('RELATED', ['old', 'base'], { credit: 0.3 }),
      statementRow('RELATED', ['base', 'climb'], { credit: 0.2 }),
    ],
  });
  expect(needsOfGoal(rows)).toEqual({
    ...PLAIN,
    climb: { level: 5, importance: 5 },
    ground: { level: 2, importance: 1 },
  });
  expect(directTo(rows).total).toBeCloseTo(5 - 0.9 + 2, 12);
});
