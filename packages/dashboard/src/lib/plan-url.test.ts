import { expect, test } from 'vitest';
import { USUAL_LIMITS } from './plan-limits';
import { planSearchSchema, planUrl } from './plan-url';

test('a plan is asked for by the slugs of its ends', () => {
  expect(planUrl({ from: 'data-analyst', to: 'data-scientist' })).toEqual({
    to: '/plan',
    search: { from: 'data-analyst', to: 'data-scientist' },
  });
});

test('a plan says by what it is ordered, unless that is as usual', () => {
  const ends = { from: 'data-analyst', to: 'data-scientist' };
  expect(planUrl({ ...ends, objective: 'gentle' }).search).toEqual({
    ...ends,
    objective: 'gentle',
  });
  expect(planUrl({ ...ends, objective: 'balanced' }).search).toStrictEqual(ends);
});

test('a plan from the skills of this browser names no start', () => {
  expect(planUrl({ to: 'data-scientist', mine: true }).search).toStrictEqual({
    to: 'data-scientist',
    mine: true,
  });
});

test('a plan says what is held beside its start, and what its routes keep to', () => {
  const given = {
    from: 'data-analyst',
    to: 'data-scientist',
    have: [{ slug: 'python', level: 3 }],
    limits: { ...USUAL_LIMITS, steps: 2 as const, avoid: ['ai-engineer'] },
  };
  expect(planUrl(given).search).toStrictEqual({
    from: 'data-analyst',
    to: 'data-scientist',
    have: 'python.3',
    steps: 2,
    avoid: 'ai-engineer',
  });
});

test('an address that somebody has bent is read as if nothing stood there', () => {
  const given = { from: 7, to: ['x'], route: 1, objective: 'x', mine: 'yes', have: 3, options: 1 };
  expect(planSearchSchema.parse(given)).toEqual({});
});
