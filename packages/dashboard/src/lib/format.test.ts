import { assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatBytes,
  formatDay,
  formatGap,
  formatList,
  formatMoneyRange,
  formatShare,
} from './format';

test.each([
  [0, '0\u00a0%'],
  [0.004, '1\u00a0%'],
  [0.29, '29\u00a0%'],
  [0.646, '65\u00a0%'],
  [0.996, '99\u00a0%'],
  [1, '100\u00a0%'],
])('a share of %s reads %s', (givenShare, expectedText) => {
  expect(formatShare(givenShare)).toBe(expectedText);
});

test.each([
  [0, '0\u00a0%'],
  [0.004, '1\u00a0%'],
  [0.29, '29\u00a0%'],
  [0.6404, '64\u00a0%'],
  [0.656, '66\u00a0%'],
  [0.996, '99\u00a0%'],
  [1, '100\u00a0%'],
])('a gap of %s reads %s, as the command line rounds it', (gap, expectedText) => {
  expect(formatGap(gap)).toBe(expectedText);
});

test('a gap and its coverage are a hundred together, and neither hides what there is', () => {
  const share = double({ min: 0, max: 1, noNaN: true });
  assert(
    property(share, (gap) => {
      const [missing, covered] = [formatGap(gap), formatShare(1 - gap)].map((text) =>
        Number.parseInt(text, 10),
      );
      expect((missing ?? 0) + (covered ?? 0)).toBe(100);
      expect(missing === 100).toBe(1 - gap <= 0);
      expect(missing === 0).toBe(1 - gap >= 1);
    }),
  );
});

test('a day reads as a date, and other text as it stands', () => {
  expect(formatDay('2023-07-12')).toBe('July 12, 2023');
  expect(formatDay('summer 2023')).toBe('summer 2023');
});

test('words are joined as a sentence joins them', () => {
  expect(formatList(['Python', 'SQL', 'R'])).toBe('Python, SQL, and R');
});

test('money reads in its currency, as a span or as one figure', () => {
  expect(formatMoneyRange('INR', 300000, 2000000)).toMatch(/₹300,000\s*–\s*₹?2,000,000/);
  expect(formatMoneyRange('USD', 90000, null)).toBe('$90,000');
  expect(formatMoneyRange('USD', null, null)).toBeNull();
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [2048, '2 kB'],
  [9_494_315, '9.5 MB'],
  [2e9, '2 GB'],
])('%s bytes read %s', (givenBytes, expectedText) => {
  expect(formatBytes(givenBytes)).toBe(expectedText);
});
