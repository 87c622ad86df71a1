import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FaultyFile } from '../../../../../tests/testkit/faulty-file.ts';
import { FAULTY_FILES } from '../../../../../tests/testkit/faulty-files.ts';
import { SOUND_FILE } from '../../../../../tests/testkit/faulty-json-lines.ts';
import { createMemoryGraph } from '../../../../../tests/testkit/memory-graph.ts';
import type { GivenRows } from '../../domain/exchange/given-rows.ts';
import { planGivenRows } from '../../domain/exchange/plan-given-rows.ts';
import { faultyFiles } from '../import-files/file-faults.ts';
import { readCsvSet } from './read-csv-set.ts';
import { readJsonLines } from './read-json-lines.ts';
import { ROW_IDS } from './row-ids.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function read({ format, files }: Pick<FaultyFile, 'format' | 'files'>): Promise<GivenRows> {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-faulty-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return format === 'csv' ? readCsvSet(folder, {}) : readJsonLines(join(folder, 'graph.jsonl'));
}

async function planOf(given: Pick<FaultyFile, 'format' | 'files'>) {
  const plan = planGivenRows(createMemoryGraph().rows(), await read(given), ROW_IDS);
  if (plan.faults.length > 0) throw faultyFiles(plan.faults);
  return plan;
}

test('a column is named as its file calls it, where rows are read and where they are tried', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-faulty-'));
  folders.push(folder);
  const path = join(folder, 'mine.csv');
  const columns = new Map([
    ['Job', 'name'],
    ['About', 'description'],
    ['Use', 'status'],
  ]);
  const refusal = async (row: string): Promise<string> => {
    writeFileSync(path, `Job,About,Use\n${row}\n`);
    const rows = readCsvSet(path, { table: 'roles', columns });
    return rows
      .then((read) => planGivenRows(createMemoryGraph().rows(), read, ROW_IDS))
      .then(({ faults }) => faultyFiles(faults).message, String);
  };
  expect(await refusal('Data keeper,Keeps data.,NEVER')).toContain('mine.csv row 2, column "Use"');
  expect(await refusal(',Keeps data.,ACTIVE')).toContain('mine.csv row 2, column "Job"');
  expect(await refusal('Data keeper,,ACTIVE')).toContain('mine.csv row 2, column "About"');
});

test('the file of which they are made is sound', async () => {
  const plan = await planOf({ format: 'jsonl', files: { 'graph.jsonl': SOUND_FILE } });
  expect(plan.changes).toHaveLength(6);
});

test('there are a hundred at least', () => {
  expect(FAULTY_FILES.length).toBeGreaterThanOrEqual(100);
});

test.each(FAULTY_FILES)('$format, $name, is refused with its place', async (given) => {
  await expect(planOf(given)).rejects.toMatchObject({
    name: 'Refusal',
    message: expect.stringMatching(given.expected),
  });
});
