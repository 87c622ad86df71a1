import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

test('the pace tells the rate and what is left, once there is something to go by', () => {
  let now = 0;
  const pace = createPace(() => now);
  expect(pace(0, 1000)).toEqual({ rate: null, secondsLeft: null });
  now = 2_000;
  expect(pace(500, 1000)).toEqual({ rate: 250, secondsLeft: 2 });
  expect(pace(500, null)).toEqual({ rate: 250, secondsLeft: null });
});
