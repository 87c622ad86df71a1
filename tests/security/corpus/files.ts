import { FAULTY_FILES } from '../../testkit/faulty-files.ts';
import { SOUND_FILE } from '../../testkit/faulty-json-lines.ts';
import { zipOf } from '../../testkit/zip-of.ts';

/** Files that are sent to be imported, and what becomes of them. */
export type FilesCase = {
  readonly id: string;
  /** Made when they are sent, as some are large. */
  readonly files: () => Readonly<Record<string, string | Buffer>>;
  /**
   * The status of the upload that is refused; or that they come in, and are compared or not, as each
   * comparison takes a second, and are sound or not.
   */
  readonly expected: 400 | 413 | 'TAKEN' | 'FAULTY' | 'EITHER';
  /** What is said, with the place. */
  readonly told?: RegExp;
};

const MEGABYTE = 1024 * 1024;

const refused = (
  id: string,
  files: FilesCase['files'],
  expected: 400 | 413,
  told: RegExp,
): FilesCase => ({ id, files, expected, told });

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGABYTE);
const table = (text: string): Buffer => Buffer.from(`name,description\n${text}`);
const zipped = (name: string, content: Buffer, claimed?: number) => () => ({
  'all.zip': zipOf([{ name, content, ...(claimed !== undefined && { claimed }) }]),
});

/** Refused as they come in. */
const UPLOADS: readonly FilesCase[] = [
  refused('nothing at all', () => ({ 'skills.csv': '' }), 400, /is empty/),
  refused('an archive that is empty', () => ({ 'all.zip': zipOf([]) }), 400, /has no file/),
  refused('an archive that is none', () => ({ 'all.zip': table('a,b') }), 400, /pack it anew/),
  refused('an archive of spreadsheets', zipped('a.xlsx', table('a,b')), 400, /has no file/),
  refused('an archive in an archive', zipped('in.zip', zipOf([])), 400, /has no file/),
  refused('a path out of an archive', zipped('../a.csv', table('a,b')), 400, /relative path/),
  refused('a path from the root', zipped('/opt/a.csv', table('a,b')), 400, /absolute path/),
  refused('a bomb', zipped('a.csv', zeros(40), 7), 400, /pack it anew/),
  refused(
    'a size of four gigabytes',
    zipped('a.csv', table('a,b'), 4_000_000_000),
    413,
    /more than/,
  ),
  refused(
    'two files of one name',
    () => ({
      'all.zip': zipOf(
        ['a/a.csv', 'b/a.csv'].map((name) => ({ name, content: table('Oven,About.') })),
      ),
    }),
    400,
    /two files named/,
  ),
  refused(
    'more files than there may be',
    () => ({
      'all.zip': zipOf(
        Array.from({ length: 101 }, (_, at) => ({ name: `${at}.csv`, content: table('a,b') })),
      ),
    }),
    413,
    /more than 100 files/,
  ),
  ...[10, 40, 80].map((share) =>
    refused(
      `an archive cut at ${share} %`,
      () => {
        const whole = zipOf([{ name: 'skills.csv', content: table('Oven,About ovens.\n') }]);
        return { 'all.zip': whole.subarray(0, Math.floor((whole.length * share) / 100)) };
      },
      400,
      /pack it anew/,
    ),
  ),
  ...[
    'skills.xlsx',
    'skills.exe',
    'skills',
    '.csv',
    '../skills.csv',
    'a/skills.csv',
    'a\\skills.csv',
    'skills.csv\0.zip',
    `${'x'.repeat(300)}.csv`,
    'con\r\nx: y.csv',
  ].map((name) =>
    refused(
      `the name ${JSON.stringify(name).slice(0, 30)}`,
      () => ({ [name]: 'x' }),
      400,
      /name: /,
    ),
  ),
];

const SKILLS =
  'name,description,category\n"Ovens, hot",About ovens.,TECHNICAL\nDough,Flour.,TECHNICAL\n';

/** A sound file, cut somewhere or with a bit turned over; some of it is sound all the same. */
const HALVES: readonly FilesCase[] = Array.from({ length: 20 }, (_, at) => {
  const place = Math.floor((SKILLS.length * (at + 1)) / 21);
  const turned = Buffer.from(SKILLS);
  turned.writeUInt8(turned.readUInt8(place) ^ (1 << (at % 8)), place);
  const of = (id: string, text: string | Buffer): FilesCase => ({
    id: `${id} ${place} of a table`,
    files: () => ({ 'skills.csv': text }),
    expected: at % 9 === 0 ? 'EITHER' : 'TAKEN',
  });
  return at % 2 === 0 ? of('cut at', SKILLS.slice(0, place)) : of('a bit turned at', turned);
});

const GIANTS: readonly FilesCase[] = [
  {
    id: 'a cell of fifty megabytes',
    files: () => ({ 'skills.csv': Buffer.concat([table('Oven,'), zeros(50).fill('x')]) }),
    expected: 'FAULTY',
    told: /row 2.*longer than/,
  },
  {
    id: 'a line of fifty megabytes',
    files: () => ({ 'graph.jsonl': Buffer.concat([Buffer.from(SOUND_FILE), zeros(50).fill('y')]) }),
    expected: 'FAULTY',
    told: /row 9.*(?:longer than|after the last line)/,
  },
  {
    id: 'fifty megabytes of nothing',
    files: () => ({ 'skills.csv': zeros(50) }),
    expected: 'FAULTY',
    told: /NUL/,
  },
];

/** Every file at fault, as it is sent to a server; what is said of each is shown beside what reads it. */
const FAULTY: readonly FilesCase[] = FAULTY_FILES.map(({ name, format, files, expected }, at) => ({
  id: `${format}: ${name}`,
  files: () => files,
  expected: at % 20 === 5 ? 'FAULTY' : 'TAKEN',
  told: expected,
}));

export const FILES: readonly FilesCase[] = [...UPLOADS, ...HALVES, ...GIANTS, ...FAULTY];
