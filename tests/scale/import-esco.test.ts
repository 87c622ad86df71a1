import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWholeGraph } from '../../packages/server/src/store/change-sets/read-whole-graph.ts';
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
    const { tallies } = prepared.plan;
    expect(tallies.get('USES')?.new).toBe(32_627);
    expect((await importFolder(ONET_FILES, 'onet-29.2')).prepared.plan.total).toBe(0);
  });
});
