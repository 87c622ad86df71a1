import { describe, expect, test } from 'vitest';
import {
  BAKERY,
  escoFiles,
  type Files,
  ESCO_FILES as NAMES,
  writeFiles,
} from '../../../../../tests/testkit/esco-files.ts';
import { onetFiles, rating, SPEAKING } from '../../../../../tests/testkit/onet-files.ts';
import { ESCO_FILES } from './read-esco.ts';
import { ONET_FILES } from './read-onet.ts';
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

type Whole = { readonly taxonomy: Taxonomy; readonly files: Record<string, string>; name: string };

const ESCO: Whole = { taxonomy: ESCO_FILES, files: escoFiles(), name: 'esco-1.1.1' };
const ONET: Whole = {
  taxonomy: ONET_FILES,
  files: onetFiles(rating(SPEAKING, ['4', '4'])),
  name: 'db_29_2_text',
};

/** The files with one of them broken. */
const broken = (files: Files, file: string, content: string | Buffer): Files => ({
  ...files,
  [file]: content,
});

const lines = (text: string): string[] => text.trimEnd().split('\n');
const joined = (rows: readonly string[]): string => `${rows.join('\n')}\n`;

/** Ways in which any table may be broken, each with what it makes of the text. */
const FAULTS: Readonly<Record<string, (text: string) => string | Buffer>> = {
  'is empty': () => '',
  'has white space alone': () => '\n\n',
  'is in UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'has a byte that is no UTF-8': (text) =>
    Buffer.concat([Buffer.from(text), Buffer.of(0xe9, 0x41)]),
  'has a NUL': (text) => `${text}\0`,
  'has no header': (text) => joined(lines(text).slice(1)),
  'has a header of another table': (text) => joined(['a,b,c', ...lines(text).slice(1)]),
  'has a column twice': (text) => {
    const [header = '', ...rest] = lines(text);
    const separator = header.includes('\t') ? '\t' : ',';
    const [first = ''] = header.split(separator);
    return joined([header + separator + first, ...rest]);
  },
  'has a row of one cell': (text) => `${text}alone\n`,
  'has a row of many cells': (text) => `${text}${'x,\t'.repeat(40)}\n`,
  'is an archive': () => Buffer.from('504b0304140000000800000021', 'hex'),
  'has a row of two million characters': (text) => `${text}${'x'.repeat(2_000_000)}\n`,
};

describe.each([
  ['ESCO', ESCO, Object.values(NAMES)],
  ['O*NET', ONET, Object.keys(ONET.files)],
] as const)('%s is refused, with the file, where a file', (_, whole, names) => {
  const { taxonomy, files, name } = whole;
  const cases = names.flatMap((file) =>
    Object.entries(FAULTS).map(([what, breakIt]) => [what, file, breakIt] as const),
  );

  test.each(cases)('%s: %s', async (__, file, breakIt) => {
    const actual = await outcomeOf(taxonomy, broken(files, file, breakIt(files[file] ?? '')), name);
    expect(actual).toMatch(TOLD);
    expect(actual).toMatch(/^Refusal/u);
    expect(actual).toContain(file);
  });

  test.each(names)('is not there: %s', async (file) => {
    const without = Object.fromEntries(Object.entries(files).filter(([one]) => one !== file));
    // What only ESCO in full has may be absent.
    const expected = file === NAMES.broader ? /^SOUND/u : /^Refusal: .*there is no such file/u;
    expect(await outcomeOf(taxonomy, without, name)).toMatch(expected);
  });
});

describe('a file that was cut off', () => {
  const { files, name, taxonomy } = ESCO;

  test.each([NAMES.occupations, NAMES.skills, NAMES.requirements])(
    'inside of a row is told of, wherever that was: %s',
    async (file) => {
      const text = files[file] ?? '';
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
  for (const [at, row] of lines(ESCO.files[NAMES.skills] ?? '').entries()) {
    if (at < 1 || row.includes('"') || !row.startsWith('Knowledge')) continue;
    const text = ESCO.files[NAMES.skills] ?? '';
    const files = broken(ESCO.files, NAMES.skills, text.replace(row, `"${row}`));
    expect(await outcomeOf(ESCO_FILES, files, ESCO.name)).toMatch(
      /^Refusal: skills_en\.csv row \d+.*quote/u,
    );
  }
});

test('a dataset that is as it should be is sound', async () => {
  expect(await outcomeOf(ESCO.taxonomy, escoFiles(BAKERY), ESCO.name)).toBe('SOUND');
  expect(await outcomeOf(ONET.taxonomy, ONET.files, ONET.name)).toBe('SOUND');
});
