import { expect, test } from 'vitest';
import { createBatchSize } from './batch-size.ts';

test('change sets grow while they are quick, at most twofold and to a thousand', () => {
  const size = createBatchSize();
  const sizes = Array.from({ length: 4 }, () => {
    const next = size.next();
    size.took(next, 50);
    return next;
  });
  expect(sizes).toEqual([200, 400, 800, 1000]);
});

test('they shrink to what fits into 300 ms, and never to nothing', () => {
  const size = createBatchSize();
  size.took(200, 600);
  expect(size.next()).toBe(100);
  size.took(100, 60_000);
  expect(size.next()).toBe(50);
});
