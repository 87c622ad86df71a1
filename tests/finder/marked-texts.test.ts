import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Dictionary,
  readDictionary,
} from '../../packages/dashboard/src/features/paste/finder/dictionary.ts';
import { findMatches } from '../../packages/dashboard/src/features/paste/finder/find-matches.ts';
import { type Comparison, compareWithMarks, totalsOf } from './compare-with-marks.ts';
import { type MarkedText, readMarkedTexts } from './marked-texts.ts';
import { readSeedDictionary } from './seed-dictionary.ts';
import { writeReport } from './write-report.ts';

const texts = readMarkedTexts();

describe('the finder on texts that were marked by hand', () => {
  let dictionary: Dictionary;
  let comparisons: readonly Comparison[];

  beforeAll(async () => {
    dictionary = readDictionary(await readSeedDictionary());
    comparisons = texts.map((given) => compareWithMarks(given, findIn(given)));
  });

  const findIn = ({ text }: MarkedText) => findMatches(text, dictionary).matches;

  it('finds what is named, and little else', () => {
    const { precision, recall, sameStance } = totalsOf(comparisons);

    expect(texts.length).toBeGreaterThanOrEqual(20);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
    expect(sameStance).toBeGreaterThanOrEqual(0.9);
  });

  it('does so in messy texts too', () => {
    const messy = comparisons.filter(({ name }) => name.includes('-messy-'));
    const { precision, recall } = totalsOf(messy);

    expect(messy.length).toBe(texts.length / 2);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  it('misses what the report lists', async () => {
    await expect(writeReport(comparisons)).toMatchFileSnapshot('report.md');
  });

  it('offers words that advertisements use and the graph has not', () => {
    const path = join(import.meta.dirname, 'unknown-words.json');
    const expected: Readonly<Record<string, readonly string[]>> = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    for (const [name, words] of Object.entries(expected)) {
      const text = texts.find((one) => one.name === name)?.text ?? '';
      const actual = findMatches(text, dictionary).unknown.map(({ written }) => written);
      expect(actual).toEqual(expect.arrayContaining([...words]));
    }
  });
});
