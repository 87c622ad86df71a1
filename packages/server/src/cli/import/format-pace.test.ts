import { expect, test } from 'vitest';
import { createPaceWords } from './format-pace.ts';

test('the pace is said in words, once there is something to go by', () => {
  let now = 0;
  const pace = createPaceWords(() => now);
  expect(pace(0, 1000)).toBe('operations');
  now = 2_000;
  expect(pace(500, 1000)).toBe('250 a second, 2 s left, operations');
  expect(pace(500, 50_500)).toBe('250 a second, 3 min 20 s left, operations');
});
