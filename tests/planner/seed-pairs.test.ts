import { expect, test } from 'vitest';
import { buildSnapshot } from '../../packages/server/src/domain/snapshot/build-snapshot.ts';
import { questionTo } from '../testkit/exhaustive-planner/question.ts';
import { readWorld } from '../testkit/exhaustive-planner/read-world.ts';
import { readSeedRows } from '../testkit/seed-rows.ts';
import { expectSamePlan } from './compare-plans.ts';
import { pairsOf } from './pairs-of.ts';

const rows = await readSeedRows();
const readings = { snapshot: buildSnapshot(rows), world: readWorld(rows) };
const pairs = pairsOf([...readings.world.roles.keys()]);

const LIMIT_MS = 300_000;

test.each(['BALANCED', 'GENTLE'] as const)(
  'the planner answers %s as the definitions do between all roles of the seed',
  { timeout: LIMIT_MS },
  (objective) => {
    const plans = pairs.map(({ from, to }) =>
      expectSamePlan(readings, questionTo(to, { from, objective })),
    );
    expect(plans).toHaveLength(506);
  },
);
