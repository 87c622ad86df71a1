import { test } from 'vitest';
import { expectSameRandomPlans } from '../planner/compare-random-plans.ts';
import { expectTellingCases, tallyPlans } from '../planner/plan-tally.ts';

test('the planner answers as the definitions do on 3,000 random graphs', () => {
  const plans = expectSameRandomPlans({ seed: 4_071_993, graphs: 3000 });
  expectTellingCases(tallyPlans(plans));
});
