import { ESCO_FILES } from '../../packages/server/src/store/import-files/read-esco.ts';
import { ONET_FILES } from '../../packages/server/src/store/import-files/read-onet.ts';
import type { Taxonomy } from '../../packages/server/src/store/import-files/taxonomy.ts';
import { escoFiles, type Files, ESCO_FILES as NAMES } from './esco-files.ts';
import { onetFiles, rating, SPEAKING } from './onet-files.ts';

/** The files of a taxonomy, sound or not, in a folder of this name. */
export type SmallDataset = {
  readonly taxonomy: Taxonomy;
  readonly files: Files;
  readonly name: string;
};

export const SOUND_ESCO: SmallDataset = {
  taxonomy: ESCO_FILES,
  files: escoFiles(),
  name: 'esco-1.1.1',
};

export const SOUND_ONET: SmallDataset = {
  taxonomy: ONET_FILES,
  files: onetFiles(rating(SPEAKING, ['4', '4'])),
  name: 'db_29_2_text',
};

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

/** A dataset with one broken file, and what is wrong with that. */
export type BrokenDataset = SmallDataset & { readonly file: string; readonly fault: string };

const brokenIn = (dataset: SmallDataset, names: readonly string[]): BrokenDataset[] =>
  names.flatMap((file) =>
    Object.entries(FAULTS).map(([fault, breakIt]) => ({
      ...dataset,
      file,
      fault,
      // Made when it is asked for, as some of them are large.
      get files() {
        return { ...dataset.files, [file]: breakIt(String(dataset.files[file] ?? '')) };
      },
    })),
  );

/** The files that an import of each taxonomy reads. */
export const READ_FILES: readonly (readonly [SmallDataset, readonly string[]])[] = [
  [SOUND_ESCO, Object.values(NAMES)],
  [SOUND_ONET, Object.keys(SOUND_ONET.files)],
];

/** Each file of each taxonomy, broken in each way. */
export const BROKEN_DATASETS: readonly BrokenDataset[] = READ_FILES.flatMap(([dataset, names]) =>
  brokenIn(dataset, names),
);
