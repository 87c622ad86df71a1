import { describe, expect, test } from 'vitest';
import {
  BROKEN_DATASETS,
  READ_FILES,
  SOUND_ESCO,
  SOUND_ONET,
} from '../../../../../tests/testkit/broken-datasets.ts';
import {
  BAKERY,
  escoFiles,
  type Files,
  ESCO_FILES as NAMES,
  writeFiles,
} from '../../../../../tests/testkit/esco-files.ts';
import { ESCO_FILES } from './read-esco.ts';
import { findDataset, type Taxonomy } from './taxonomy.ts';

/** What became of files: the refusal, or what was left out of a sound dataset. */
async function outcomeOf(taxonomy: Taxonomy, files: Files, name: string): Promise<string> {
  const found = await findDataset(taxonomy, writeFiles(files, name));
  try {
    const { leftOut } = await found.read();
    return leftOut.length === 0 ? 'SOUND' : `LEFT OUT ${JSON.stringify(leftOut[0])}`;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** A refusal that names the file, or a row that is listed; never a bug, and never silence. */
const TOLD = /^(?:Refusal: [\w ]+\.(?:csv|txt)|LEFT OUT \{"file":"[\w ]+\.(?:csv|txt)","row":\d+)/u;

/** The files with one of them broken. */
const broken = (files: Files, file: string, content: string | Buffer): Files => ({
  ...files,
  [file]: content,
});

/** The text of a file that is sound. */
const soundText = (file: string): string => String(SOUND_ESCO.files[file] ?? '');

describe('a dataset is refused, with the file, where a file', () => {
  test.each(BROKEN_DATASETS)('$fault: $file', async ({ taxonomy, files, name, file }) => {
    const actual = await outcomeOf(taxonomy, files, name);
    expect(actual).toMatch(TOLD);
    expect(actual).toMatch(/^Refusal/u);
    expect(actual).toContain(file);
  });

  const whole = READ_FILES.flatMap(([dataset, names]) =>
    names.map((file) => ({ ...dataset, file })),
  );

  test.each(whole)('is not there: $file', async ({ taxonomy, files, name, file }) => {
    const without = Object.fromEntries(Object.entries(files).filter(([one]) => one !== file));
    // What only ESCO in full has may be absent.
    const expected = file === NAMES.broader ? /^SOUND/u : /^Refusal: .*there is no such file/u;
    expect(await outcomeOf(taxonomy, without, name)).toMatch(expected);
  });
});

describe('a file that was cut off', () => {
  const { files, name, taxonomy } = SOUND_ESCO;

  test.each([NAMES.occupations, NAMES.skills, NAMES.requirements])(
    'inside of a row is told of, wherever that was: %s',
    async (file) => {
      const text = soundText(file);
      const from = text.indexOf('\n') + 1;
      // Of a last cell nobody can tell whether there was more of it.
      const end = text.lastIndexOf(',');
      for (let at = 0; at < 20; at++) {
        const length = from + Math.floor(((end - from) * at) / 20);
        const rest = text.slice(0, length);
        // At the end of a row nobody can tell; what refers to what is not there any more does.
        if (file === NAMES.requirements && (rest.endsWith('\n') || text[length] === '\n')) continue;
        expect(await outcomeOf(taxonomy, broken(files, file, rest), name)).toMatch(TOLD);
      }
    },
  );
});

test('a quote that is never closed is told with the row in which it begins', async () => {
  for (const [at, row] of soundText(NAMES.skills).trimEnd().split('\n').entries()) {
    if (at < 1 || row.includes('"') || !row.startsWith('Knowledge')) continue;
    const text = soundText(NAMES.skills);
    const files = broken(SOUND_ESCO.files, NAMES.skills, text.replace(row, `"${row}`));
    expect(await outcomeOf(ESCO_FILES, files, SOUND_ESCO.name)).toMatch(
      /^Refusal: skills_en\.csv row \d+.*quote/u,
    );
  }
});

test('a dataset that is as it should be is sound', async () => {
  expect(await outcomeOf(SOUND_ESCO.taxonomy, escoFiles(BAKERY), SOUND_ESCO.name)).toBe('SOUND');
  expect(await outcomeOf(SOUND_ONET.taxonomy, SOUND_ONET.files, SOUND_ONET.name)).toBe('SOUND');
});
