import { expect, test } from 'vitest';
import { disclosureOf } from '../../testing/fixtures';
import { stepDisclosure, wholeStep } from './step-disclosure';

test('only the first step is unfolded to begin with', () => {
  const given = disclosureOf();
  expect([1, 2, 3].map((step) => wholeStep(given, step).open)).toEqual([true, false, false]);
});

test('a key in the address turns a step over, whichever way it stood', () => {
  const given = disclosureOf('step.1', 'step.2');
  expect([1, 2, 3].map((step) => wholeStep(given, step).open)).toEqual([false, true, false]);
  wholeStep(given, 3).toggle();
  expect(given.toggled).toEqual(['step.3']);
});

test('the same skill unfolds in one step alone, and the first step needs no number', () => {
  const given = disclosureOf('python', '2.sql');
  expect(stepDisclosure(given, 1).isOpen('python')).toBe(true);
  expect(stepDisclosure(given, 2).isOpen('python')).toBe(false);
  expect(stepDisclosure(given, 2).isOpen('sql')).toBe(true);
  stepDisclosure(given, 2).toggle('python');
  stepDisclosure(given, 1).toggle('sql');
  expect(given.toggled).toEqual(['2.python', 'sql']);
});
