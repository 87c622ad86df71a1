import { expect, test } from 'vitest';
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

test('an address that somebody has bent is read as if nothing stood there', () => {
  const given = { from: 7, to: ['x'], route: 1, objective: 'x', mine: 'yes' };
  expect(planSearchSchema.parse(given)).toEqual({});
});
