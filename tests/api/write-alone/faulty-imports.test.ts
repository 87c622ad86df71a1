import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { prepareRowsImport } from '../../../packages/server/src/store/exchange/prepare-rows-import.ts';
import { readCsvSet } from '../../../packages/server/src/store/exchange/read-csv-set.ts';
import { readJsonLines } from '../../../packages/server/src/store/exchange/read-json-lines.ts';
import { findDataset } from '../../../packages/server/src/store/import-files/taxonomy.ts';
import { prepareImport } from '../../../packages/server/src/store/import-jobs/import-dataset.ts';
import { BROKEN_DATASETS, type BrokenDataset } from '../../testkit/broken-datasets.ts';
import { request } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { writeFiles } from '../../testkit/esco-files.ts';
import type { FaultyFile } from '../../testkit/faulty-file.ts';
import { FAULTY_FILES } from '../../testkit/faulty-files.ts';
import { hashGraph } from '../../testkit/stored-graph.ts';
import { create, state } from '../../testkit/write-changes.ts';

/** By how much a hundred files may fill the heap, some of them of two megabytes: code that got compiled. */
const MOST_LEFT = 12 * 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-faulty-imports-'));
const database: Database = await openEmptyGraph();

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** What is on the heap once all that nobody needs any more is gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

async function importRows({ name, format, files }: FaultyFile): Promise<unknown> {
  const given = mkdtempSync(join(folder, 'rows-'));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(given, file), content);
  const jsonl = join(given, 'graph.jsonl');
  const rows = await (format === 'csv' ? readCsvSet(given, {}) : readJsonLines(jsonl));
  return prepareRowsImport(database, { format, title: name, rows });
}

async function importDataset({ taxonomy, files, name }: BrokenDataset): Promise<unknown> {
  return prepareImport(database, await findDataset(taxonomy, writeFiles(files, name)));
}

test('whatever is wrong with files, it is told, nothing is written, and nothing stays in memory', async () => {
  await applyChangeSet(
    database,
    request([
      create('Role', 'role'),
      create('Skill', 'one'),
      state('role/role REQUIRES skill/one'),
    ]),
  );
  const hash = await hashGraph(database);
  const imports = [
    ...FAULTY_FILES.map((given) => () => importRows(given)),
    ...BROKEN_DATASETS.map((given) => () => importDataset(given)),
  ];
  expect(imports.length).toBeGreaterThan(200);
  const middle = Math.floor(imports.length / 2);
  let halfway = 0;
  for (const [at, run] of imports.entries()) {
    // What the first of each sort have loaded and compiled is no leak.
    if (at === middle) halfway = heapInUse();
    await expect(run()).rejects.toMatchObject({ name: 'Refusal' });
    expect(await hashGraph(database)).toBe(hash);
  }
  expect(heapInUse() - halfway).toBeLessThan(MOST_LEFT);
});
