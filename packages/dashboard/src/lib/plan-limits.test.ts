import { assert, boolean, constantFrom, property, record, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import {
  DETOUR_CHOICES,
  GAP_CHOICES,
  type PlanLimits,
  readLimits,
  STEP_CHOICES,
  USUAL_LIMITS,
  writeLimits,
} from './plan-limits';
import { planSearchSchema } from './plan-url';

const roles = uniqueArray(constantFrom('data-analyst', 'ai-engineer', 'developer', 'a1'));

const anyLimits = record({
  steps: constantFrom(...STEP_CHOICES),
  gap: constantFrom(null, ...GAP_CHOICES),
  detour: constantFrom(...DETOUR_CHOICES),
  down: boolean(),
  avoid: roles,
  via: roles,
}).map(
  (limits): PlanLimits => ({
    ...limits,
    avoid: limits.avoid.filter((slug) => !limits.via.includes(slug)),
  }),
);

test('whatever limits are written are read again', () => {
  assert(
    property(anyLimits, (given) => {
      expect(readLimits(planSearchSchema.parse(writeLimits(given)))).toEqual(given);
    }),
  );
});

test('what is as usual is not in the address', () => {
  const actual = Object.values(writeLimits(USUAL_LIMITS));
  expect(actual.every((value) => value === undefined)).toBe(true);
});

test.each([
  { name: 'too many steps', given: { steps: 6 } },
  { name: 'half a step', given: { steps: 1.5 } },
  { name: 'a gap that is not offered', given: { gap: 55 } },
  { name: 'a detour below one', given: { detour: 0.5 } },
  { name: 'words for numbers', given: { steps: 'many', gap: 'wide', detour: 'long', down: 'yes' } },
  { name: 'a list for roles', given: { avoid: ['x'], via: 7 } },
])('$name in an address counts as not given', ({ given }) => {
  expect(readLimits(planSearchSchema.parse(given))).toEqual(USUAL_LIMITS);
});

test('an end of the way is neither avoided nor passed through', () => {
  const actual = readLimits({ from: 'a', to: 'b', avoid: 'a~b~c', via: 'b~d' });
  expect(actual).toMatchObject({ avoid: ['c'], via: ['d'] });
});

test('what is to be passed through cannot be avoided as well', () => {
  expect(readLimits({ avoid: 'c~d', via: 'd' })).toMatchObject({ avoid: ['c'], via: ['d'] });
});
