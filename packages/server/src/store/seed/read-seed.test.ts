import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSeed } from './read-seed.ts';
import { SeedError } from './seed-error.ts';

/** A seed as small as one can be that has a piece of everything. */
const FILES = {
  'sources.yaml': `sources:
  - id: aaaaaaaaaa
    slug: bread-book
    name: Bread
    description: A book on bread.
    type: ARTICLE
    title: Bread
`,
  'skills/kitchen.yaml': `skills:
  - id: bbbbbbbbbb
    slug: mixing
    name: Mixing
    description: Bringing things together.
    category: DOMAIN

  - id: cccccccccc
    slug: baking
    name: Baking
    aliases: [oven work]
    description: Making dough into bread.
    category: DOMAIN
    buildsOn:
      - { skill: mixing, level: 2 }
`,
  'roles/baker.yaml': `id: dddddddddd
slug: baker
name: Baker
description: Bakes bread.
seniority: 2
requires:
  - skill: baking
    necessity: ESSENTIAL
    importance: 5
    level: 4
    basis: ARTICLE
    evidence:
      - source: bread-book
        locator: §Ovens ¶2
        note: Has bakers watch the oven.
  - { skill: mixing, necessity: OPTIONAL, importance: 2, level: 3 }
`,
  'outlines/bread-book.yaml': `source: bread-book
sections:
  - { name: Introduction, paragraphs: 1 }
  - { name: Ovens, paragraphs: 2 }
`,
  'coverage/bread-book.yaml': `source: bread-book
paragraphs:
  - locator: §Introduction ¶1
    reason: Greets the reader.
  - locator: §Ovens ¶1
    entities: [skill/baking]
  - locator: §Ovens ¶2
    entities:
      - role/baker
    statements:
      - role/baker REQUIRES skill/baking
`,
};

type File = keyof typeof FILES;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolegraph-seed-'));
  await Promise.all(Object.entries(FILES).map(([file, text]) => write(file, text)));
});

afterEach(() => rm(folder, { recursive: true }));

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
};

/** Replaces the first of `given` in a file. */
const change = (file: File, given: string, replacement: string): Promise<void> => {
  if (!FILES[file].includes(given)) throw new Error(`${file} does not hold "${given}".`);
  return write(
    file,
    FILES[file].replace(given, () => replacement),
  );
};

const faults = async (): Promise<readonly string[]> => {
  const error: unknown = await readSeed(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SeedError)) throw new Error(`expected a SeedError, got ${String(error)}`);
  const told = error.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  for (const fault of told) expect(error.message).toContain(`\n  ${fault}`);
  return told;
};

test('a sound seed becomes rows whose ids follow from what they say', async () => {
  const { rows, coverage, outlines } = await readSeed(folder);
  expect(rows.entities.map(({ kind, slug, status }) => [kind, slug, status])).toEqual([
    ['Role', 'baker', 'ACTIVE'],
    ['Skill', 'mixing', 'ACTIVE'],
    ['Skill', 'baking', 'ACTIVE'],
    ['Source', 'bread-book', 'ACTIVE'],
  ]);
  const [actual] = rows.statements;
  expect(actual).toEqual({
    type: 'REQUIRES',
    id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u),
    from: 'dddddddddd',
    to: 'cccccccccc',
    basis: 'ARTICLE',
    gradeBasis: 'EDITORIAL',
    rank: 'NORMAL',
    fields: { necessity: 'ESSENTIAL', importance: 5, level: 4 },
  });
  expect(rows.statements.map(({ basis }) => basis)).toEqual(['ARTICLE', 'EDITORIAL', 'EDITORIAL']);
  expect(rows.statements[2]).not.toHaveProperty('gradeBasis');
  expect(rows.evidence).toEqual([
    {
      id: expect.any(String),
      statementId: actual?.id,
      sourceId: 'aaaaaaaaaa',
      locator: '§Ovens ¶2',
      note: 'Has bakers watch the oven.',
    },
  ]);
  expect(coverage[0]?.paragraphs[2]?.statementIds).toEqual([actual?.id]);
  expect(outlines[0]?.sections).toHaveLength(2);
  expect(await readSeed(folder)).toEqual({ rows, coverage, outlines });
});

const SKILLS = 'skills/kitchen.yaml';
const BAKER = 'roles/baker.yaml';
const OUTLINE = 'outlines/bread-book.yaml';
const COVERAGE = 'coverage/bread-book.yaml';

/** The change to a file, and the line and message that it must lead to. */
type Case = [name: string, change: [File, string, string], expected: string];

describe.each<Case>([
  [
    'an unknown key',
    [BAKER, 'seniority: 2', 'senority: 2'],
    '5: senority: unknown key; remove it or mend its spelling',
  ],
  [
    'an unknown key of a statement',
    [BAKER, 'level: 4', 'level: 4\n    levle: 4'],
    '11: requires[0].levle: unknown key; remove it or mend its spelling',
  ],
  [
    'a missing field',
    [BAKER, 'description: Bakes bread.\n', ''],
    '1: description: found nothing; expected a text that is not empty',
  ],
  [
    'a wrong type',
    [BAKER, 'seniority: 2', 'seniority: two'],
    '5: seniority: found "two"; expected a whole number from 1 to 5',
  ],
  [
    'a grade out of range',
    [BAKER, 'importance: 5', 'importance: 9'],
    '9: requires[0].importance: found 9; expected a whole number from 1 to 5',
  ],
  [
    'a word that is no choice',
    [BAKER, 'ESSENTIAL', 'MUST'],
    '8: requires[0].necessity: found "MUST"; expected one of ESSENTIAL, OPTIONAL',
  ],
  [
    'a basis that is none',
    [BAKER, 'basis: ARTICLE', 'basis: BOOK'],
    '11: requires[0].basis: found "BOOK"; expected one of ARTICLE, DATASET, EDITORIAL',
  ],
  [
    'a text for a list',
    [SKILLS, '[oven work]', 'oven work'],
    '11: skills[1].aliases: found "oven work"; expected a list',
  ],
  [
    'an id of another form',
    [BAKER, 'dddddddddd', 'd1'],
    '1: id: found "d1"; expected an id: ten characters out of a–z and 2–7',
  ],
  [
    'a locator of another form',
    [BAKER, '§Ovens ¶2', 'Ovens 2'],
    '14: requires[0].evidence[0].locator: found "Ovens 2"; expected a locator such as "§Skills ¶3"',
  ],
  [
    'a grade basis where nothing is graded',
    [SKILLS, 'level: 2', 'level: 2, gradeBasis: EDITORIAL'],
    '15: skills[1].buildsOn[0].gradeBasis: unknown key; remove it or mend its spelling',
  ],
  [
    'an unknown slug',
    [SKILLS, 'skill: mixing', 'skill: mxing'],
    '15: no Skill has the slug "mxing"; name one that exists or add it',
  ],
  [
    'an unknown source',
    [BAKER, 'source: bread-book', 'source: cook-book'],
    '13: no Source has the slug "cook-book"; name one that exists or add it',
  ],
  [
    'an id twice',
    [SKILLS, 'cccccccccc', 'bbbbbbbbbb'],
    '8: id "bbbbbbbbbb" is used twice in entities; give one of the two an id of its own.',
  ],
  [
    'a name twice',
    [SKILLS, 'oven work', 'MIXING'],
    '8: Skill "baking": the name "MIXING" already means "mixing"; a name means one Skill only.',
  ],
  [
    'missing evidence',
    [BAKER, 'OPTIONAL', 'OPTIONAL, basis: ARTICLE'],
    '16: role/baker REQUIRES skill/mixing: basis is ARTICLE, but there is no evidence; add some or make the basis EDITORIAL.',
  ],
  [
    'a self-reference',
    [SKILLS, 'skill: mixing', 'skill: baking'],
    '15: skill/baking BUILDS_ON skill/baking: nothing can point at itself; remove it.',
  ],
  [
    'a cycle',
    [
      SKILLS,
      'category: DOMAIN\n',
      'category: DOMAIN\n    buildsOn: [{ skill: baking, level: 1 }]\n',
    ],
    '7: BUILDS_ON goes round in a circle: mixing → baking → mixing; remove one of these statements.',
  ],
  [
    'an outline without paragraphs',
    [OUTLINE, 'paragraphs: 1', 'paragraphs: 0'],
    '3: sections[0].paragraphs: found 0; expected a whole number above 0',
  ],
  [
    'a paragraph without anything',
    [COVERAGE, 'reason: Greets the reader.', 'entities: []'],
    '3: paragraphs[0]: found {"locator":"§Introduction ¶1","entities":[]}; expected entities or statements, or else a reason why there are none',
  ],
  [
    'a paragraph that is absent',
    [COVERAGE, '  - locator: §Introduction ¶1\n    reason: Greets the reader.\n', ''],
    '1: §Introduction ¶1 is absent; say what it supports, or why not',
  ],
  [
    'a paragraph that is not there',
    [OUTLINE, 'paragraphs: 2', 'paragraphs: 1'],
    'the outline has no §Ovens ¶2',
  ],
  [
    'an unknown entity in the coverage',
    [COVERAGE, '- role/baker\n', '- role/bakr\n'],
    '9: the seed does not hold "role/bakr"; mend or remove it',
  ],
  [
    'an unknown statement in the coverage',
    [COVERAGE, 'skill/baking\n', 'skill/sleep\n'],
    'the seed does not hold',
  ],
  [
    'a statement whose evidence is elsewhere',
    [BAKER, '§Ovens ¶2', '§Ovens ¶1'],
    '§Ovens ¶2 is said to support "role/baker REQUIRES skill/baking", whose evidence does not cite it; make the two agree',
  ],
  [
    'evidence that the coverage leaves out',
    [COVERAGE, '    statements:\n      - role/baker REQUIRES skill/baking\n', ''],
    'cites §Ovens ¶2 of "bread-book", where the coverage does not name the statement; add it there',
  ],
])('%s', (_, [file, given, replacement], expected) => {
  test('fails with file, line and reason', async () => {
    await change(file, given, replacement);
    const actual = await faults();
    const wanted = /^\d+: /u.test(expected) ? `${file}:${expected}` : expected;
    expect(actual.filter((fault) => fault.includes(wanted))).toHaveLength(1);
  });
});

test('what is not YAML fails with the line where it goes wrong', async () => {
  await change(BAKER, 'seniority: 2', 'seniority: 2: 3');
  expect((await faults())[0]).toMatch(/^roles\/baker\.yaml:5: not YAML: /u);
});

test('a key told twice fails at the second', async () => {
  await change(BAKER, 'seniority: 2', 'slug: cook');
  expect(await faults()).toEqual(['roles/baker.yaml:5: not YAML: Map keys must be unique']);
});

test('an empty file fails as one that holds nothing', async () => {
  await write('tools.yaml', '');
  expect((await faults())[0]).toMatch(/^tools\.yaml:1: the file: found null; /u);
});

test('a source without outline or coverage fails', async () => {
  await rm(join(folder, OUTLINE));
  expect(await faults()).toEqual(['sources.yaml:2: source "bread-book" has no file in outlines/']);
});

test('a file that is no part of the seed fails', async () => {
  await write('roles.yaml', 'roles: []\n');
  expect((await faults())[0]).toMatch(/^roles\.yaml:1: not a seed file; /u);
});

test('all faults are told together, in the order of files and lines', async () => {
  await change(SKILLS, 'level: 2', 'level: 0');
  await change(BAKER, 'seniority: 2', 'seniority: 0\ngroup: 3');
  const actual = await faults();
  expect(actual.map((fault) => fault.split(': ').slice(0, 2).join(' '))).toEqual([
    'roles/baker.yaml:5 seniority',
    'roles/baker.yaml:6 group',
    'skills/kitchen.yaml:15 skills[1].buildsOn[0].level',
  ]);
});
