import { createHash } from 'node:crypto';
import type { FaultyFile } from './faulty-file.ts';

type Line = Readonly<Record<string, unknown>>;

const entity = (kind: string, id: string, given: Line = {}): Line => ({
  kind,
  id,
  slug: id,
  name: `The ${id}`,
  description: `About ${id}.`,
  aliases: [],
  status: 'ACTIVE',
  replacedBy: null,
  externalIds: [],
  formerSlugs: [],
  mergedIds: [],
  fields: kind === 'Skill' ? { category: 'TECHNICAL' } : {},
  ...given,
});

const statement = (type: string, from: string, to: string, given: Line = {}): Line => ({
  type,
  id: `${from}.${type}.${to}`,
  from,
  to,
  basis: 'EDITORIAL',
  gradeBasis: type === 'REQUIRES' ? 'EDITORIAL' : null,
  rank: 'NORMAL',
  fields: type === 'REQUIRES' ? { importance: 3, level: 3, necessity: 'ESSENTIAL' } : { level: 2 },
  evidence: [],
  ...given,
});

const HEAD = { format: 'rolegraph', version: 1 };
const PIECE = { id: 'piece', source: 'paper', locator: '¶1', note: 'It says so.' };
const PAPER = entity('Source', 'paper', { fields: { type: 'ARTICLE', title: 'A paper' } });
const ROWS: readonly Line[] = [
  entity('Role', 'role'),
  entity('Skill', 'one'),
  entity('Skill', 'two'),
  PAPER,
  statement('REQUIRES', 'role', 'one', { basis: 'ARTICLE', evidence: [PIECE] }),
  statement('BUILDS_ON', 'one', 'two'),
];

/** A file whose counts and hash are right, whatever its rows are. */
function sealed(rows: readonly Line[], head: Line = HEAD, end: Line = {}): string {
  const lines = [head, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
  const statements = rows.filter((row) => 'type' in row);
  const pieces = statements.flatMap((row) =>
    Array.isArray(row['evidence']) ? row['evidence'] : [],
  );
  const counts = {
    entities: rows.length - statements.length,
    statements: statements.length,
    evidence: pieces.length,
  };
  const sha256 = createHash('sha256').update(lines).digest('hex');
  return `${lines}${JSON.stringify({ ...counts, sha256, ...end })}\n`;
}

const SOUND = sealed(ROWS);

const jsonl = (name: string, content: string | Buffer, expected: RegExp): FaultyFile => ({
  name,
  format: 'jsonl',
  files: { 'graph.jsonl': content },
  expected,
});

/** The sound file with one of its rows, counted from 1, in other words. */
function withRow(at: number, given: Line | ((row: Line) => Line)): string {
  const change = typeof given === 'function' ? given : (row: Line) => ({ ...row, ...given });
  return sealed(ROWS.map((row, index) => (index === at - 1 ? change(row) : row)));
}

const withMore = (...rows: readonly Line[]): string => sealed([...ROWS, ...rows]);

const without = (key: string) => (row: Line) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));

/** A byte in the middle of a line, counted from 1, that no text has. */
function withBadByte(line: number, bytes: readonly number[]): Buffer {
  const lines = SOUND.split('\n').map((one) => Buffer.from(one));
  const [whole = Buffer.alloc(0)] = lines.slice(line - 1);
  lines[line - 1] = Buffer.concat([whole.subarray(0, 9), Buffer.from(bytes), whole.subarray(9)]);
  return Buffer.concat(lines.flatMap((one) => [one, Buffer.from('\n')]));
}

const CUT = Array.from({ length: 12 }, (_, at) => Math.floor((SOUND.length * (at + 1)) / 13));

const BROKEN_JSONL: readonly FaultyFile[] = [
  jsonl('empty', '', /graph\.jsonl.*is empty/u),
  jsonl('one blank line', '\n', /row 1.*no valid JSON/u),
  ...CUT.map((length) =>
    jsonl(`cut at ${length}`, SOUND.slice(0, length), /graph\.jsonl row \d+.*(?:cut short|is no)/u),
  ),
  jsonl('another format', sealed(ROWS, { format: 'other', version: 1 }), /row 1.*does not begin/u),
  jsonl('no head', sealed(ROWS).split('\n').slice(1).join('\n'), /row 1.*does not begin/u),
  ...[2, 99, 1.5, 0].map((version) =>
    jsonl(`version ${version}`, sealed(ROWS, { ...HEAD, version }), /row 1.*"version".*later one/u),
  ),
  jsonl('a version in words', sealed(ROWS, { ...HEAD, version: '1' }), /row 1.*does not begin/u),
  jsonl('a list of rows', JSON.stringify(ROWS), /row 1.*does not begin/u),
  ...['[]', 'null', '7', '{}', '"text"'].map((line) =>
    jsonl(
      `the line ${line}`,
      SOUND.replace('\n', `\n${line}\n`),
      /row 2.*is no line of an export/u,
    ),
  ),
  jsonl('a blank line', SOUND.replace('\n', '\n\n'), /row 2.*no valid JSON/u),
  ...[1, 2, 4, 6, 7].map((line) =>
    jsonl(`a bad byte in line ${line}`, withBadByte(line, [0xff]), /not in UTF-8/u),
  ),
  jsonl('a cut letter', withBadByte(3, [0xc3]), /line 3 is not in UTF-8/u),
  jsonl('UTF-16', Buffer.from(`\uFEFF${SOUND}`, 'utf16le'), /UTF-16/u),
  jsonl('a NUL', withBadByte(3, [0]), /line 3 has a NUL/u),
  jsonl('a giant line', SOUND.replace('\n', `\n${'x'.repeat(3_000_000)}`), /row 2.*longer than/u),
  jsonl('rows after the end', `${SOUND}${JSON.stringify(PAPER)}\n`, /row 9.*after the last line/u),
  ...['entities', 'statements', 'evidence'].map((name) =>
    jsonl(`wrong ${name}`, sealed(ROWS, HEAD, { [name]: 77 }), /row 8.*"77" rows are said/u),
  ),
  jsonl('no hash', sealed(ROWS, HEAD, { sha256: 'none' }), /row 8.*"sha256"/u),
  ...['The role', 'About one', 'TECHNICAL', 'It says so', 'NORMAL'].map((text) =>
    jsonl(
      `"${text}" put otherwise`,
      SOUND.replace(text, 'NORMAL '),
      /row (?:8.*not the hash|\d, column "rank")/u,
    ),
  ),
];

const BAD_ROWS: readonly FaultyFile[] = [
  ...['id', 'slug', 'name', 'aliases', 'fields', 'status'].map((key) =>
    jsonl(`no ${key}`, withRow(2, without(key)), new RegExp(`row 3, column "${key}"`, 'u')),
  ),
  ...['from', 'to', 'basis', 'evidence'].map((key) =>
    jsonl(`no ${key}`, withRow(6, without(key)), new RegExp(`row 7, column "${key}"`, 'u')),
  ),
  jsonl('a kind of people', withRow(2, { kind: 'User' }), /row 3, column "kind": "User"/u),
  jsonl('an unknown key', withRow(2, { version: 3 }), /row 3.*version/u),
  jsonl('a status', withRow(2, { status: 'LOST' }), /row 3, column "status": "LOST"/u),
  jsonl(
    'a nested field',
    withRow(2, { fields: { category: {} } }),
    /row 3, column "fields\.category"/u,
  ),
  jsonl(
    'an unknown field',
    withRow(2, { fields: { category: 'TECHNICAL', colour: 'red' } }),
    /row 3, column "colour"/u,
  ),
  jsonl('a missing field', withRow(2, { fields: {} }), /row 3, column "category"/u),
  jsonl('a level of 9', withRow(6, { fields: { level: 9 } }), /row 7, column "level": "9"/u),
  jsonl(
    'a level in words',
    withRow(6, { fields: { level: 'two' } }),
    /row 7, column "level": "two"/u,
  ),
  jsonl(
    'an id twice',
    withMore(entity('Skill', 'one', { slug: 'other', name: 'Other' })),
    /row 8, column "id": "one".*row 3/u,
  ),
  jsonl(
    'a slug twice',
    withMore(entity('Skill', 'three', { slug: 'one' })),
    /row 8, column "slug": "one"/u,
  ),
  jsonl(
    'a name twice',
    withMore(entity('Skill', 'three', { name: 'the ONE' })),
    /row 8, column "name": "the ONE"/u,
  ),
  jsonl('a bad slug', withRow(2, { slug: 'One Two' }), /row 3, column "slug": "One Two"/u),
  jsonl('a name that is blank', withRow(2, { name: ' ' }), /row 3, column "name"/u),
  jsonl('a control character', withRow(2, { name: 'O\u0007ne' }), /row 3, column "name"/u),
  jsonl(
    'an external id without scheme',
    withRow(2, { externalIds: ['123'] }),
    /row 3, column "externalIds": "123"/u,
  ),
  jsonl(
    'an external id of two',
    withMore(
      entity('Skill', 'x', { externalIds: ['a:1'] }),
      entity('Skill', 'y', { externalIds: ['a:1'] }),
    ),
    /row 9, column "externalIds": "a:1"/u,
  ),
  jsonl(
    'a merged id that is there',
    withRow(3, { mergedIds: ['one'] }),
    /row 4, column "redirects": "one"/u,
  ),
  jsonl(
    'a former slug in use',
    withRow(3, { formerSlugs: ['one'] }),
    /row 4, column "redirects": "skill\/one"/u,
  ),
  jsonl(
    'a replacement that is nowhere',
    withRow(2, { status: 'DEPRECATED', replacedBy: 'nowhere' }),
    /row 3, column "replacedBy": "nowhere"/u,
  ),
  jsonl(
    'a start that is nowhere',
    withRow(5, { from: 'nobody' }),
    /row 6, column "role": "nobody"/u,
  ),
  jsonl(
    'an end that is nowhere',
    withRow(6, { to: 'nothing' }),
    /row 7, column "prerequisite": "nothing"/u,
  ),
  jsonl(
    'an end of another kind',
    withRow(6, { to: 'role' }),
    /row 7, column "prerequisite": "role"/u,
  ),
  jsonl(
    'a source that is nowhere',
    withRow(5, { evidence: [{ ...PIECE, source: 'hearsay' }] }),
    /row 6, column "source": "hearsay"/u,
  ),
  jsonl('itself', withRow(6, { to: 'one' }), /row 7, column "prerequisite": "one"/u),
  jsonl(
    'a circle',
    withMore(statement('BUILDS_ON', 'two', 'one')),
    /row 8, column "prerequisite".*circle/u,
  ),
  jsonl(
    'the same twice',
    withMore(statement('BUILDS_ON', 'one', 'two', { id: 'again' })),
    /row 8, column "prerequisite".*row 7/u,
  ),
  jsonl(
    'an id of two statements',
    withMore(statement('BROADER', 'one', 'two', { id: 'one.BUILDS_ON.two', fields: {} })),
    /row 8, column "id"/u,
  ),
  jsonl(
    'no evidence of a claim',
    withRow(5, { evidence: [] }),
    /row 6, column "basis": "ARTICLE"/u,
  ),
  jsonl(
    'evidence twice',
    withRow(5, { evidence: [PIECE, { ...PIECE, id: 'other' }] }),
    /row 6, column "locator": "¶1"/u,
  ),
  jsonl(
    'a locator that is blank',
    withRow(5, { evidence: [{ ...PIECE, locator: '' }] }),
    /row 6, column "locator"/u,
  ),
  jsonl(
    'grades without a basis',
    withRow(5, {
      gradeBasis: null,
      type: 'BUILDS_ON',
      from: 'two',
      to: 'one',
      fields: { level: 1 },
      evidence: [],
    }),
    /row \d/u,
  ),
];

/** JSON Lines, each at fault in a way of its own. */
export const FAULTY_JSON_LINES: readonly FaultyFile[] = [...BROKEN_JSONL, ...BAD_ROWS];

/** A file at which nothing is wrong, of which the others are made. */
export const SOUND_FILE = SOUND;
