import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { changesOfRows } from '../../../packages/server/src/domain/change-set/changes-of-rows.ts';
import { verifyHistory } from '../../../packages/server/src/store/change-sets/verify-history.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { openExport } from '../../../packages/server/src/store/exchange/open-export.ts';
import { prepareRowsImport } from '../../../packages/server/src/store/exchange/prepare-rows-import.ts';
import { readJsonLines } from '../../../packages/server/src/store/exchange/read-json-lines.ts';
import { writeJsonLines } from '../../../packages/server/src/store/exchange/write-json-lines.ts';
import { carryOutImport } from '../../../packages/server/src/store/import-jobs/import-dataset.ts';
import { revertJob } from '../../../packages/server/src/store/import-jobs/revert-job.ts';
import { readSeed } from '../../../packages/server/src/store/seed/read-seed.ts';
import { SEED_FOLDER } from '../../../packages/server/src/store/seed/seed-folder.ts';
import { GIVEN_AUTHOR } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { exportedBytes } from '../../testkit/exported-bytes.ts';
import { liveHistory } from '../../testkit/live-history.ts';
import { createMemoryGraph } from '../../testkit/memory-graph.ts';
import { histories } from '../../testkit/random-history.ts';
import { TEST_SIZE } from '../../testkit/test-size.ts';
import { create } from '../../testkit/write-changes.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-import-rows-'));
const path = join(folder, 'graph.jsonl');
let database: Database;

beforeEach(async () => {
  database = await openEmptyGraph();
  return () => database.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

const exported = async (): Promise<string> => text(writeJsonLines(await openExport(database, {})));

/** Works out what a file would change. */
async function prepare(bytes: string) {
  writeFileSync(path, bytes);
  const rows = await readJsonLines(path);
  return prepareRowsImport(database, { format: 'jsonl', title: 'graph.jsonl', rows });
}

async function importBytes(bytes: string, signal?: AbortSignal) {
  const prepared = await prepare(bytes);
  const outcome = await carryOutImport(database, prepared, {
    author: GIVEN_AUTHOR,
    ...(signal && { signal }),
  });
  return { ...outcome, job: prepared.job, total: prepared.plan.total };
}

async function seedBytes(): Promise<string> {
  const graph = createMemoryGraph();
  const { rows } = await readSeed(SEED_FOLDER);
  graph.apply(...changesOfRows(rows));
  return exportedBytes(graph.rows());
}

test('the seed is exported, imported, and exported the same; the same file again changes nothing', async () => {
  const expected = await seedBytes();
  const { state, refused, changeSets } = await importBytes(expected);
  expect({ state, refused }).toEqual({ state: 'DONE', refused: [] });
  expect(changeSets.length).toBeGreaterThan(1);
  expect(await exported()).toBe(expected);
  const again = await prepare(expected);
  expect(again.plan.total).toBe(0);
  expect((await verifyHistory(database)).differences).toEqual([]);
});

test('graphs of random histories come back byte by byte', async () => {
  const numRuns = Math.ceil(TEST_SIZE.histories / 5);
  for (const history of fc.sample(histories(20), { seed: 20_261_131, numRuns })) {
    await database.close();
    database = await openEmptyGraph();
    const expected = await exportedBytes(liveHistory(history));
    expect((await importBytes(expected)).refused).toEqual([]);
    expect(await exported()).toBe(expected);
    expect((await verifyHistory(database)).differences).toEqual([]);
  }
});

test('an import that is cut short goes on to the same graph, and can be undone', async () => {
  const graph = createMemoryGraph();
  graph.apply(...Array.from({ length: 450 }, (_, at) => create('Skill', `s${at}`)));
  const expected = await exportedBytes(graph.rows());
  const controller = new AbortController();
  const prepared = await prepare(expected);
  const cut = await carryOutImport(database, prepared, {
    author: GIVEN_AUTHOR,
    signal: controller.signal,
    onProgress: ({ done }) => done > 0 && controller.abort(),
  });
  expect(cut.state).toBe('CANCELLED');
  expect(cut.done).toBeLessThan(450);
  const rest = await importBytes(expected);
  expect(rest.total).toBe(450 - cut.done);
  expect(await exported()).toBe(expected);
  const undone = await revertJob(database, { job: rest.job, author: GIVEN_AUTHOR, reason: 'no' });
  expect(undone.changeSets).toHaveLength(cut.changeSets.length + rest.changeSets.length);
  expect(await exported()).not.toContain('"status":"ACTIVE"');
});
