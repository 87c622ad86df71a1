import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { exportedBytes } from '../../../../../tests/testkit/exported-bytes.ts';
import { liveHistory } from '../../../../../tests/testkit/live-history.ts';
import { createMemoryGraph, type MemoryGraph } from '../../../../../tests/testkit/memory-graph.ts';
import { memoryReading } from '../../../../../tests/testkit/memory-reading.ts';
import { histories } from '../../../../../tests/testkit/random-history.ts';
import { SMALL_PART } from '../../../../../tests/testkit/small-part.ts';
import { TEST_SIZE } from '../../../../../tests/testkit/test-size.ts';
import { create } from '../../../../../tests/testkit/write-changes.ts';
import type { GraphPart } from '../../domain/change-set/graph-draft.ts';
import { planGivenRows } from '../../domain/exchange/plan-given-rows.ts';
import { fileOf, SET_FILE, setDescription } from './csv-set.ts';
import { exportOf } from './open-export.ts';
import { type CsvOptions, readCsvSet } from './read-csv-set.ts';
import { ROW_IDS } from './row-ids.ts';
import { tablesOf, writeTable } from './write-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-csv-'));
let made = 0;
/** A long run takes its time. */
const LIMIT_MS = 600_000;

afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of files. */
function write(files: Readonly<Record<string, string>>): string {
  const path = join(folder, `set-${++made}`);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

async function writeSet(rows: GraphPart): Promise<string> {
  const graph = await exportOf(memoryReading(rows), {});
  const files: Record<string, string> = { [SET_FILE]: setDescription() };
  for (const table of tablesOf(graph)) files[fileOf(table)] = await text(writeTable(graph, table));
  return write(files);
}

async function importInto(graph: MemoryGraph, path: string, options: CsvOptions = {}) {
  const { changes, faults } = planGivenRows(graph.rows(), await readCsvSet(path, options), ROW_IDS);
  expect(faults).toEqual([]);
  const outcomes = graph.apply(...changes.map(({ change }) => change));
  expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
  return outcomes.map(({ sentence }) => sentence);
}

test('tables give the same graph again, byte by byte', { timeout: LIMIT_MS }, async () => {
  const numRuns = Math.ceil(TEST_SIZE.roundTrips / 8);
  const given = fc.sample(histories(20), { seed: 20_261_130, numRuns });
  for (const rows of [SMALL_PART, ...given.map(liveHistory)]) {
    const graph = createMemoryGraph();
    const path = await writeSet(rows);
    await importInto(graph, path);
    const expected = await exportedBytes(rows);
    expect(await exportedBytes(graph.rows())).toBe(expected);
    expect(await importInto(graph, path)).toEqual([]);
  }
});

const HOSTILE = ['=1+1', '+1', '-1', '@A', '＝1', "'=1", '"=1', "'", 'a|b', '\\', '\\|', 'a,b;c'];

test('texts that mean something to spreadsheets come back as they were', async () => {
  const graph = createMemoryGraph();
  const changes = HOSTILE.map((name, at) =>
    create('Skill', `skill-${at}`, { name, description: `${name}\n${name}`, aliases: HOSTILE }),
  );
  expect(graph.apply(...changes).flatMap(({ problems }) => problems)).toEqual([]);
  const other = createMemoryGraph();
  await importInto(other, await writeSet(graph.rows()));
  expect(await exportedBytes(other.rows())).toBe(await exportedBytes(graph.rows()));
});

const BY_HAND = {
  'skills.csv':
    'Skill;About;Kind of skill;Also;Notes\r\nBread baking;Makes bread.;technical;Baking | Breadmaking;ask Ada\r\nMilling;"Makes ""flour"".";Technical;;\r\n',
  'roles.csv': 'Skill;About\r\nBaker;Bakes.\r\n',
  'requires.csv': 'role;skill;necessity;importance;level\r\nBaker;bread baking;essential;4;3\r\n',
  'related.csv': 'skill;Related;Credit\r\nBread baking;milling;0,25\r\n',
};

const MAPPED = new Map([
  ['Skill', 'name'],
  ['About', 'description'],
  ['Kind of skill', 'category'],
  ['Also', 'aliases'],
  ['Notes', ''],
]);

test('tables by hand need no ids; columns, words and numbers may be as people write them', async () => {
  const graph = createMemoryGraph();
  const path = write(BY_HAND);
  // `skill` of the other tables is a column of theirs, which the map does not mean.
  expect(await importInto(graph, path, { columns: MAPPED })).toEqual([
    'Create the role Baker',
    'Create the skill Bread baking',
    'Create the skill Milling',
    'Add: Baker requires Bread baking',
    'Add: Bread baking is related to Milling',
  ]);
  expect(graph.rows().entities.find(({ name }) => name === 'Bread baking')).toMatchObject({
    slug: 'bread-baking',
    aliases: ['Baking', 'Breadmaking'],
    fields: { category: 'TECHNICAL' },
  });
  expect(graph.rows().statements.map(({ fields }) => fields)).toEqual([
    { necessity: 'ESSENTIAL', importance: 4, level: 3 },
    { credit: 0.25 },
  ]);
  expect(await importInto(graph, path, { columns: MAPPED })).toEqual([]);
});

test('what a table does not have stays, and an empty cell takes a field away', async () => {
  const graph = createMemoryGraph();
  await importInto(graph, write(BY_HAND), { columns: MAPPED });
  const edited = write({
    'skills.csv': 'slug,aliases\r\nbread-baking,\r\n',
    'evidence.csv':
      'statement,source,locator,note\r\nrole/baker REQUIRES skill/bread-baking,A paper,¶1,"Says so."\r\n',
    'sources.csv': 'name,description,type,title\r\nA paper,Of bread.,article,A paper\r\n',
  });
  expect(await importInto(graph, edited)).toEqual([
    'Change Bread baking: aliases',
    'Create the source A paper',
    'Add evidence (A paper, ¶1): Baker requires Bread baking',
  ]);
  const noted = write({
    'evidence.csv':
      'statement,source,locator,note\r\nrole/baker REQUIRES skill/bread-baking,a-paper,¶1,"Says so twice."\r\n',
  });
  await importInto(graph, noted);
  expect(graph.rows().evidence.map(({ note }) => note)).toEqual(['Says so twice.']);
  expect(graph.rows().statements).toHaveLength(2);
});
