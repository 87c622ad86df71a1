import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SPECS = join(ROOT, 'tests/e2e');

/** The numbers that a pattern finds in a text. */
const numbersIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number));

test('each feature has a browser test that begins with its number, and each number is a feature', () => {
  const told = numbersIn(readFileSync(join(ROOT, 'docs/features.md'), 'utf8'), /^\| (\d+) \|/gmu);
  const tested = readdirSync(SPECS)
    .filter((name) => name.endsWith('.spec.ts'))
    .flatMap((name) =>
      numbersIn(readFileSync(join(SPECS, name), 'utf8'), /^test\(\s*['"]#(\d+) /gmu),
    );
  expect(told).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
  expect([...new Set(tested)].toSorted((a, b) => a - b)).toEqual(told);
});
