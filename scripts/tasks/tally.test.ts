import { describe, expect, test } from 'vitest';
import { addTallies, describeTally, failed, judgeRun } from './tally.ts';

describe('the last line', () => {
  test('adds up all phases', () => {
    const given = [
      { passed: 5, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 0 },
    ];
    expect(describeTally(addTallies(given))).toBe('7 passed, 1 failed');
  });

  test('names what was skipped', () => {
    expect(describeTally({ passed: 1, failed: 0, skipped: 2 })).toBe(
      '1 passed, 0 failed, 2 skipped',
    );
  });
});

test('what failed is named before the last line', () => {
  const tally = addTallies([{ passed: 3, failed: 1, skipped: 0, failures: ['a'] }, failed('lint')]);
  expect(describeTally(tally)).toBe('Failed:\n  a\n  lint\n\n3 passed, 2 failed');
});

describe('a test runner', () => {
  test('is taken at its word where word and exit code agree', () => {
    const given = { passed: 3, failed: 2, skipped: 1 };
    expect(judgeRun(given, 1)).toEqual(given);
  });

  test('has failed where it ran nothing', () => {
    expect(judgeRun({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
    expect(judgeRun(undefined, 0).failed).toBe(1);
  });

  test('has failed where it ended badly though every test passed', () => {
    expect(judgeRun({ passed: 3, failed: 0, skipped: 0 }, 1)).toMatchObject({
      passed: 3,
      failed: 1,
    });
    expect(judgeRun({ passed: 3, failed: 0, skipped: 0 }, null).failed).toBe(1);
  });
});
