import { test } from 'vitest';
import { expectSameRandomPlans } from './compare-random-plans.ts';
import { expectTellingCases, tallyPlans } from './plan-tally.ts';

const LIMIT_MS = 300_000;

test('the planner answers as the definitions do on 500 random graphs', {
  timeout: LIMIT_MS,
}, () => {
  const plans = expectSameRandomPlans({ seed: 20_260_401, graphs: 500 });
  expectTellingCases(tallyPlans(plans));
});
