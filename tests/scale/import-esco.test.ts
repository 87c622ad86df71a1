import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFolder } from '../../packages/server/src/cli/exchange/write-folder.ts';
import { readWholeGraph } from '../../packages/server/src/store/change-sets/read-whole-graph.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { openExport } from '../../packages/server/src/store/exchange/open-export.ts';
import {
  prepareRowsImport,
  type RowsToImport,
} from '../../packages/server/src/store/exchange/prepare-rows-import.ts';
import { readCsvSet } from '../../packages/server/src/store/exchange/read-csv-set.ts';
import { readJsonLines } from '../../packages/server/src/store/exchange/read-json-lines.ts';
import { writeJsonLines } from '../../packages/server/src/store/exchange/write-json-lines.ts';
import { ESCO_FILES } from '../../packages/server/src/store/import-files/read-esco.ts';
import { ONET_FILES } from '../../packages/server/src/store/import-files/read-onet.ts';
import { findDataset } from '../../packages/server/src/store/import-files/taxonomy.ts';
import {
  carryOutImport,
  prepareImport,
} from '../../packages/server/src/store/import-jobs/import-dataset.ts';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import { type OpenDatabase, openDatabase } from '../../packages/server/src/store/open-database.ts';
import { PROJECT_FOLDER } from '../../packages/server/src/store/project-folder.ts';
import { GIVEN_AUTHOR } from '../testkit/changes.ts';

const DATA = join(PROJECT_FOLDER, '../shared/data');
const MISSING = existsSync(DATA)
  ? undefined
  : 'Skipped: the files of ESCO and O*NET are not in ../shared/data, beside the checkout.';

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-import-'));
const step = { progress: () => undefined, signal: new AbortController().signal };
let opened: OpenDatabase;

beforeAll(async () => {
  if (MISSING !== undefined) return;
  opened = await openDatabase({ neo4j: undefined, dataFolder: folder, javaHome: undefined }, step);
  await applyMigrations(opened.database, step);
}, 120_000);

afterAll(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How many there are of each. */
const tally = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]),
  );

/** Imports a folder; what is left out is counted by file and by reason, with ids left out of it. */
async function importFolder(taxonomy: typeof ESCO_FILES, name: string) {
  const found = await findDataset(taxonomy, join(DATA, name));
  const prepared = await prepareImport(opened.database, found);
  const outcome = await carryOutImport(opened.database, prepared, { author: GIVEN_AUTHOR });
  const reasons = prepared.plan.leftOut.map(
    ({ file, reason }) => `${file}: ${reason.replaceAll(/\d+/gu, 'n')}`,
  );
  return { prepared, outcome, reasons: tally(reasons) };
}

async function countGraph() {
  const { entities, statements, evidence } = await readWholeGraph({ run: opened.database.read });
  return {
    entities: tally(entities.map(({ kind }) => kind)),
    statements: tally(statements.map(({ type }) => type)),
    evidence: evidence.length,
  };
}

describe('all of ESCO 1.1.1', () => {
  test('is in the graph, each row that is not with its reason, and again changes nothing', async ({
    skip,
  }) => {
    skip(MISSING !== undefined, MISSING);
    const { outcome, reasons } = await importFolder(ESCO_FILES, 'esco-1.1.1');
    expect(outcome.refused).toEqual([]);
    // 123,855 rows of requirements, 5,899 of relations between skills, 6,565 of broader skills.
    expect(reasons).toEqual({
      'occupationSkillRelations.csv: It is in none of the files.': 67,
      'skillSkillRelations.csv: Nothing can point at itself.': 1,
    });
    expect(await countGraph()).toEqual({
      entities: { Source: 1, Role: 3007, Skill: 13_896 },
      statements: { REQUIRES: 123_855 - 67, RELATED: 5708 - 1, BUILDS_ON: 191, BROADER: 6565 },
      evidence: 123_855 - 67 + 5899 - 1 + 6565,
    });
    const again = await importFolder(ESCO_FILES, 'esco-1.1.1');
    expect(again.prepared.plan.total).toBe(0);
  });

  test('takes in the cut of 1.2.0 as a part, which deprecates nothing', async ({ skip }) => {
    skip(MISSING !== undefined, MISSING);
    const { prepared, outcome } = await importFolder(ESCO_FILES, 'esco-1.2.0-ict');
    expect(outcome.refused).toEqual([]);
    expect(prepared.plan.isPart).toBe(true);
    const { tallies } = prepared.plan;
    expect(tallies.get('Role')?.gone).toBe(0);
    expect(tallies.get('Skill')?.gone).toBe(0);
    expect((await importFolder(ESCO_FILES, 'esco-1.2.0-ict')).prepared.plan.total).toBe(0);
  });

  test('takes in O*NET 29.2 beside it', async ({ skip }) => {
    skip(MISSING !== undefined, MISSING);
    const { prepared, outcome } = await importFolder(ONET_FILES, 'onet-29.2');
    expect(outcome.refused).toEqual([]);
    const { tallies, leftOut, questions } = prepared.plan;
    // Two occupations may be one role of ESCO, and a skill two of its skills; what is said of them waits.
    expect(questions).toHaveLength(2);
    expect(outcome.questions.waiting).toHaveLength(2);
    const waiting = leftOut.filter(({ column }) => column === 'USES');
    expect((tallies.get('USES')?.new ?? 0) + waiting.length).toBe(32_627);
    const again = await importFolder(ONET_FILES, 'onet-29.2');
    expect(again.prepared.plan.total).toBe(0);
    expect(again.outcome.questions.waiting).toEqual(outcome.questions.waiting);
  });
});

describe('all of it', () => {
  /** The hash of the canonical export, and where it was written. */
  async function exportTo(database: Database, name: string) {
    const path = join(folder, name);
    await pipeline(writeJsonLines(await openExport(database, {})), createWriteStream(path));
    return {
      path,
      hash: createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    };
  }

  /** Brings rows into a database of their own, and exports that. */
  async function copyOf(name: string, given: Pick<RowsToImport, 'format' | 'rows'>) {
    const dataFolder = join(folder, name);
    const copy = await openDatabase({ neo4j: undefined, dataFolder, javaHome: undefined }, step);
    try {
      await applyMigrations(copy.database, step);
      const prepared = await prepareRowsImport(copy.database, { ...given, title: name });
      const outcome = await carryOutImport(copy.database, prepared, { author: GIVEN_AUTHOR });
      expect(outcome.refused).toEqual([]);
      return await exportTo(copy.database, `${name}.jsonl`);
    } finally {
      await copy.close();
    }
  }

  test('is exported, imported into an empty graph, and exported the same', async ({ skip }) => {
    skip(MISSING !== undefined, MISSING);
    const { path, hash } = await exportTo(opened.database, 'graph.jsonl');
    const copy = await copyOf('of-lines', { format: 'jsonl', rows: await readJsonLines(path) });
    expect(copy.hash).toBe(hash);
    const tables = join(folder, 'tables');
    await writeFolder(await openExport(opened.database, {}), tables, step.signal);
    const other = await copyOf('of-tables', { format: 'csv', rows: await readCsvSet(tables, {}) });
    expect(other.hash).toBe(hash);
  });
});
