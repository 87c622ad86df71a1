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
import type { SnapshotRows } from '../snapshot/snapshot-rows.ts';
import { heldLevels } from './held-levels.ts';
import { type PlanStep, planStep } from './plan-step.ts';

const graphs = snapshotRowsArbitrary({ roles: 4, skills: 7 });

/** R(role) by repeated passes over the plain statements, apart from the planner's own code. */
function naiveRequirements({ statements }: SnapshotRows, role: string) {
  const live = statements.filter((one) => one.rank !== 'DEPRECATED');
  const own = live.filter(
    (one) => one.type === 'REQUIRES' && one.necessity === 'ESSENTIAL' && one.from === `id-${role}`,
  );
  const levels = new Map(own.map((one) => [one.to, one.level ?? 0]));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { type, from, to, level } of live) {
      if (type !== 'BUILDS_ON' || !levels.has(from)) continue;
      if ((levels.get(to) ?? 0) >= (level ?? 0)) continue;
      levels.set(to, level ?? 0);
      grown = true;
    }
  }
  const importance = new Map(own.map((one) => [one.to, one.importance ?? 0]));
  return [...levels].map(([skill, level]) => ({
    skill,
    level,
    importance: importance.get(skill) ?? 1,
  }));
}

/** Gap, levels to gain and effort of a move, straight from the definitions. */
function naiveStep(rows: SnapshotRows, from: string, to: string) {
  const live = rows.statements.filter((one) => one.rank !== 'DEPRECATED');
  const held = new Map(naiveRequirements(rows, from).map(({ skill, level }) => [skill, level]));
  const credit = (other: string, skill: string) =>
    Math.max(
      0,
      ...live
        .filter(
          ({ type, from: a, to: b }) =>
            type === 'RELATED' && ((a === other && b === skill) || (a === skill && b === other)),
        )
        .map((one) => one.credit ?? 0),
      ...live
        .filter((one) => one.type === 'BROADER' && one.from === other && one.to === skill)
        .map(() => 0.5),
    );
  let [learn, lacking, asked] = [0, 0, 0];
  for (const { skill, level, importance } of naiveRequirements(rows, to)) {
    const close = [...held].map(([other, known]) => credit(other, skill) * known);
    const lack = level - Math.min(level, Math.max(held.get(skill) ?? 0, ...close));
    learn += lack;
    lacking += (importance / 5) * lack;
    asked += (importance / 5) * level;
  }
  const gap = asked === 0 ? 0 : lacking / asked;
  const known = live.some(
    (one) => one.type === 'LEADS_TO' && one.from === `id-${from}` && one.to === `id-${to}`,
  );
  return { newLevels: learn, gap, effort: learn * gap * (known ? 0.85 : 1) + 0.5 };
}

function moveIn(snapshot: Snapshot, from: string, to: string): PlanStep {
  const [start, end] = [snapshot.roleIndex.get(`id-${from}`), snapshot.roleIndex.get(`id-${to}`)];
  if (start === undefined || end === undefined) throw new Error(`no ${from} or no ${to}`);
  return planStep(snapshot, heldLevels(snapshot, { from: start }), { from: start, role: end });
}

describe('a direct move', () => {
  test('costs what the definitions say, on random graphs', () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const actual = moveIn(buildSnapshot(rows), 'r0', 'r1');
        const expected = naiveStep(rows, 'r0', 'r1');
        expect(actual.newLevels).toBeCloseTo(expected.newLevels, 9);
        expect(actual.gap).toBeCloseTo(expected.gap, 9);
        expect(actual.effort).toBeCloseTo(expected.effort, 9);
      }),
      { numRuns: 500 },
    );
  });

  test('sorts every effective requirement into exactly one of kept, raise and learn', () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const snapshot = buildSnapshot(rows);
        const step = moveIn(snapshot, 'r0', 'r1');
        const actual = [...step.kept, ...step.raise, ...step.learn].map(
          ({ skill }) => snapshot.skills[skill]?.id,
        );
        const expected = naiveRequirements(rows, 'r1').map(({ skill }) => skill);
        expect(actual).toHaveLength(expected.length);
        expect(new Set(actual)).toEqual(new Set(expected));
        expect(step.kept.every(({ lack, stage }) => lack === 0 && stage === 0)).toBe(true);
        expect(step.raise.every(({ lack, held }) => lack > 0 && held > 0)).toBe(true);
        expect(step.learn.every(({ lack, held }) => lack > 0 && held === 0)).toBe(true);
      }),
    );
  });

  test('teaches no skill before the lacking ones that it builds on', () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const snapshot = buildSnapshot(rows);
        const step = moveIn(snapshot, 'r0', 'r1');
        const stages = new Map(
          [...step.raise, ...step.learn].map((one) => [snapshot.skills[one.skill]?.id, one.stage]),
        );
        for (const { type, from, to } of rows.statements) {
          const [later, earlier] = [stages.get(from), stages.get(to)];
          if (type !== 'BUILDS_ON' || later === undefined || earlier === undefined) continue;
          expect(earlier).toBeLessThan(later);
        }
      }),
    );
  });

  test('is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const turned = {
          ...rows,
          entities: rows.entities.toReversed(),
          statements: rows.statements.toReversed(),
        };
        expect(moveIn(buildSnapshot(turned), 'r0', 'r1')).toEqual(
          moveIn(buildSnapshot(rows), 'r0', 'r1'),
        );
      }),
    );
  });

  test('gets neither harder nor wider when a held level rises', () => {
    const level = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(graphs, level, level, fc.nat(), (rows, one, other, pick) => {
        const snapshot = buildSnapshot(rows);
        const skill = pick % snapshot.skills.length;
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const at = (given: number) =>
          planStep(snapshot, heldLevels(snapshot, { assume: [{ skill, level: given }] }), {
            role: 0,
          });
        expect(at(more).gap).toBeLessThanOrEqual(at(less).gap);
        expect(at(more).effort).toBeLessThanOrEqual(at(less).effort);
      }),
    );
  });

  test('asks for nothing where the role asks for nothing', () => {
    const snapshot = buildSnapshot({
      revision: 1,
      entities: [entityRow('Role', 'a'), entityRow('Role', 'b')],
      statements: [],
    });
    expect(moveIn(snapshot, 'a', 'b')).toMatchObject({ gap: 0, newLevels: 0, effort: 0.5 });
  });

  test('counts a deprecated skill as the one that replaces it, and one without replacement not at all', () => {
    const givenRows: SnapshotRows = {
      revision: 1,
      entities: [
        entityRow('Role', 'a'),
        entityRow('Role', 'b'),
        entityRow('Skill', 'new'),
        entityRow('Skill', 'old', { status: 'DEPRECATED', replacedBy: 'id-new' }),
        entityRow('Skill', 'gone', { status: 'DEPRECATED' }),
      ],
      statements: [
        requires('b', 'old', { level: 3, importance: 4 }),
        requires('b', 'gone', { level: 3, importance: 4 }),
      ],
    };
    const snapshot = buildSnapshot(givenRows);
    const actual = moveIn(snapshot, 'a', 'b').learn;
    expect(actual.map(({ skill, level }) => [snapshot.skills[skill]?.slug, level])).toEqual([
      ['new', 3],
    ]);
  });

  test('waits with a skill for what it builds on through a skill that is held', () => {
    const givenRows: SnapshotRows = {
      revision: 1,
      entities: ['top', 'middle', 'base'].map((slug) => entityRow('Skill', slug)),
      statements: [
        statementRow('BUILDS_ON', ['top', 'middle'], { level: 1 }),
        statementRow('BUILDS_ON', ['middle', 'base'], { level: 3 }),
        requires('b', 'top', { level: 2, importance: 5 }),
        requires('a', 'middle', { level: 1, importance: 5 }),
      ],
    };
    const roles = ['a', 'b'].map((slug) => entityRow('Role', slug));
    const snapshot = buildSnapshot({ ...givenRows, entities: [...givenRows.entities, ...roles] });
    const middle = snapshot.skillIndex.get('id-middle') ?? -1;
    const held = heldLevels(snapshot, { assume: [{ skill: middle, level: 1 }] });
    const actual = planStep(snapshot, held, { role: snapshot.roleIndex.get('id-b') ?? -1 });
    expect(actual.learn.map(({ skill, stage }) => [snapshot.skills[skill]?.slug, stage])).toEqual([
      ['base', 1],
      ['top', 2],
    ]);
  });
});
