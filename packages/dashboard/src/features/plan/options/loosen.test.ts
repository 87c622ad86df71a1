import { expect, test } from 'vitest';
import { type PlanLimits, USUAL_LIMITS } from '../../../lib/plan-limits';
import { loosen } from './loosen';

const tight: PlanLimits = {
  steps: 1,
  gap: 40,
  detour: 1,
  down: false,
  avoid: ['data-analyst'],
  via: ['ai-engineer'],
};

test('one limit is loosened, and no other', () => {
  expect(loosen(tight, 'MAX_STEP_GAP')).toEqual({ ...tight, gap: null });
  expect(loosen(tight, 'AVOID')).toEqual({ ...tight, avoid: [] });
});

test('all limits that are in force are loosened at once', () => {
  const actual = loosen(
    tight,
    'MAX_STEPS',
    'MAX_DETOUR',
    'MAX_STEP_GAP',
    'ALLOW_STEP_DOWN',
    'AVOID',
    'VIA',
  );
  expect(actual).toEqual({ ...USUAL_LIMITS, steps: 5, detour: 'any', down: true });
});
