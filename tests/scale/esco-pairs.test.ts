import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../../packages/server/src/domain/snapshot/build-snapshot.ts';
import { expectSamePlan } from '../planner/compare-plans.ts';
import { somePairsOf } from '../planner/pairs-of.ts';
import { questionTo } from '../testkit/exhaustive-planner/question.ts';
import { readWorld } from '../testkit/exhaustive-planner/read-world.ts';
import { ESCO_IS_MISSING, readEscoCut, readEscoRows } from './esco-rows.ts';

describe('between occupations of ESCO, the planner answers as the definitions do', () => {
  test.for(['BALANCED', 'GENTLE', 'DIRECT'] as const)(
    '%s, for 200 pairs in information technology and mathematics',
    (objective, { skip }) => {
      skip(ESCO_IS_MISSING !== undefined, ESCO_IS_MISSING);
      const rows = readEscoCut();
      const readings = { snapshot: buildSnapshot(rows), world: readWorld(rows) };
      const roles = [...readings.world.roles.keys()];
      expect(roles).toHaveLength(88);
      for (const { from, to } of somePairsOf(roles, 200)) {
        expectSamePlan(readings, questionTo(to, { from, objective }));
      }
    },
  );

  test('GENTLE, for 100 pairs among all of them and two steps', ({ skip }) => {
    skip(ESCO_IS_MISSING !== undefined, ESCO_IS_MISSING);
    const rows = readEscoRows();
    const readings = { snapshot: buildSnapshot(rows), world: readWorld(rows) };
    const roles = [...readings.world.roles.keys()];
    expect(roles).toHaveLength(3007);
    for (const { from, to } of somePairsOf(roles, 100)) {
      expectSamePlan(readings, questionTo(to, { from, objective: 'GENTLE', maxSteps: 2 }));
    }
  });
});
