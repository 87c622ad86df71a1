import { expect, test } from 'vitest';
import { type KeyStep, nextKeyStep } from './key-sequence';

const SEQUENCES = ['/', '?', 'g h', 'g p'];

/** The sequences that a row of keys completes, in their order. */
function completedBy(...keys: string[]): string[] {
  const completed: string[] = [];
  let step: KeyStep = { prefix: '', complete: null };
  for (const key of keys) {
    step = nextKeyStep(step.prefix, key, SEQUENCES);
    if (step.complete) completed.push(step.complete);
  }
  return completed;
}

test('a key and keys that follow one another complete what they stand for', () => {
  expect(completedBy('/')).toEqual(['/']);
  expect(completedBy('g', 'h', 'g', 'p')).toEqual(['g h', 'g p']);
});

test('a wrong key ends a sequence, and may begin another', () => {
  expect(completedBy('g', 'x', 'h')).toEqual([]);
  expect(completedBy('g', '/')).toEqual(['/']);
  expect(completedBy('g', 'g', 'h')).toEqual(['g h']);
});
