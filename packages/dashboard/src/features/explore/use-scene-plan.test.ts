import { expect, test } from 'vitest';
import { readPlanAddress } from './use-scene-plan';

test('two roles ask for the best way between them', () => {
  expect(readPlanAddress('baker.chef')).toEqual({ from: 'baker', to: 'chef', alternatives: 1 });
});

test('roles in between ask for the way that leads through just these', () => {
  expect(readPlanAddress('baker.cook.chef')).toMatchObject({
    from: 'baker',
    to: 'chef',
    via: ['cook'],
    maxSteps: 2,
  });
});

test('a way that leaves out all roles in between is asked for as such', () => {
  expect(readPlanAddress('baker..chef')).toMatchObject({ to: 'chef', via: [], maxSteps: 1 });
});

test.each([undefined, '', 'baker', 'baker.', 'baker.baker', 'a.b.c.d.e.f.g'])(
  'nothing is asked for what is no way: %s',
  (text) => {
    expect(readPlanAddress(text)).toBeNull();
  },
);
