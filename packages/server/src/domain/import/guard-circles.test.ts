import { expect, test } from 'vitest';
import { createCircleGuard } from './guard-circles.ts';

test('a statement that would close a circle is told the way back, and not taken in', () => {
  const guard = createCircleGuard([{ type: 'BROADER', from: 'a', to: 'b' }]);
  expect(guard.add('BROADER', 'b', 'c')).toBeUndefined();
  expect(guard.add('BROADER', 'c', 'a')).toEqual(['a', 'b', 'c']);
  expect(guard.add('BROADER', 'c', 'd')).toBeUndefined();
});

test('types are apart, and what may go round may', () => {
  const guard = createCircleGuard([{ type: 'BROADER', from: 'a', to: 'b' }]);
  expect(guard.add('BUILDS_ON', 'b', 'a')).toBeUndefined();
  expect(guard.add('RELATED', 'b', 'a')).toBeUndefined();
  expect(guard.add('RELATED', 'a', 'b')).toBeUndefined();
});
