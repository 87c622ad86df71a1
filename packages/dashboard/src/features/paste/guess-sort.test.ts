import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guessSort } from './guess-sort';

const FOLDER = join(import.meta.dirname, '../../../../../tests/finder/texts');

it('tells CVs from advertisements, save one or two', () => {
  const names = readdirSync(FOLDER);
  const wrong = names.filter((name) => {
    const expected = name.includes('-cv-') ? 'cv' : 'advertisement';
    return guessSort(readFileSync(join(FOLDER, name), 'utf8')) !== expected;
  });

  expect(names.length).toBe(24);
  expect(wrong.length).toBeLessThanOrEqual(2);
});
