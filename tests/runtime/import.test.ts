import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase } from '../../packages/server/src/store/connect-database.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { readRevision } from '../../packages/server/src/store/graph-state.ts';
import { createDataFolder } from '../testkit/data-folder.ts';
import { BAKERY, escoFiles, requires, skill, writeFiles } from '../testkit/esco-files.ts';
import { type RolegraphProcess, runRolegraph } from '../testkit/server-process.ts';

// One database for all, which a process of its own keeps up.
const dataFolder = createDataFolder(afterAll);
const reports = mkdtempSync(join(tmpdir(), 'rolegraph-reports-'));
let keeper: RolegraphProcess;
let database: Database;

beforeAll(async () => {
  keeper = runRolegraph(['database', 'run'], { DATA_DIR: dataFolder });
  const told = /NEO4J_URI=(.+)\nNEO4J_USERNAME=(.+)\nNEO4J_PASSWORD=(.+)\n/u;
  const [, uri = '', username = '', password = ''] = await keeper.prints(told);
  database = await connectDatabase({ uri, username, password, name: undefined });
});
afterAll(async () => {
  await database.close();
  keeper.kill('SIGTERM');
  await keeper.ended;
  rmSync(reports, { recursive: true });
});

const start = (...parameters: string[]): RolegraphProcess =>
  runRolegraph(parameters, { DATA_DIR: dataFolder });

/** Runs a command to its end. */
async function run(...parameters: string[]) {
  const command = start(...parameters);
  const code = await command.ended;
  return { code, printed: command.result(), output: command.output() };
}

async function reaches(revision: number): Promise<void> {
  while ((await readRevision(database)) < revision) await pause(10);
}

const BAKERS = writeFiles(escoFiles());
const report = join(reports, 'bakers.csv');
const BAKERS_IN = ['import', 'esco', BAKERS, '--report', report];

test('without a terminal nothing is imported, and the remedy is told', async () => {
  const { code, output } = await run(...BAKERS_IN);
  expect(code).toBe(1);
  expect(output).toContain('Give --yes to apply the import, or --dry-run to look at it.');
});

test('a dry run shows the differences, and --yes makes them, once', async () => {
  const looked = await run(...BAKERS_IN, '--dry-run');
  expect(looked.code).toBe(0);
  expect(looked.printed).toMatch(/Role +2 +0 +0 +0\n/u);
  const imported = await run(...BAKERS_IN, '--yes');
  expect(imported.output).toContain('15 operations in 1 change set');
  expect(imported.printed).toContain('0 rows are left out, 2 aliases are shared');
  expect(readFileSync(report, 'utf8').split('\r\n')[1]).toBe(
    'imported,occupations_en.csv,2,alias,master of dough,"It is imported, and row 3 of occupations_en.csv has it as well; take it away from one if it means the other."',
  );
  const [, job = ''] = /--job (\S+)/u.exec(imported.printed) ?? [];
  const again = await run(...BAKERS_IN, '--yes');
  expect(again.printed).toContain('was imported from these files, and nothing has changed since');
  const reverted = await run('revert', '--job', job, '--reason', 'Not yet');
  expect(reverted.printed).toContain(`Job ${job} is undone.`);
});

test('a faulty file is refused with its row, and leaves the graph alone', async () => {
  const files = escoFiles({ ...BAKERY, skills: [...BAKERY.skills, skill('bake goods')] });
  const { code, output } = await run('import', 'esco', writeFiles(files), '--yes');
  expect(code).toBe(1);
  expect(output).toContain('skills_en.csv row 6, column "conceptUri"');
});

test('killed at any point and run again, an import is whole', async () => {
  const many = Array.from({ length: 900 }, (_, at) => skill(`fill ${at}`));
  const files = escoFiles({
    ...BAKERY,
    skills: [...BAKERY.skills, ...many],
    requirements: many.map((_, at) => requires('pastry maker', `fill ${at}`)),
  });
  const command = ['import', 'esco', writeFiles(files), '--report', join(reports, 'many.csv')];
  const before = await readRevision(database);
  const places = [
    () => reaches(before + 2),
    (cut: RolegraphProcess) => cut.prints(/Differences: /u),
  ];
  for (const isAt of places) {
    const cut = start(...command, '--yes');
    await isAt(cut);
    cut.kill('SIGKILL');
    expect(await cut.ended).toBe('SIGKILL');
  }
  const { code, printed } = await run(...command, '--yes');
  expect(code).toBe(0);
  expect(printed).toContain('0 rows are left out');
  const looked = await run(...command, '--dry-run');
  expect(looked.printed).toContain('nothing has changed since');
  const proof = await run('history', '--verify');
  expect(proof.printed).toContain('The graph is what its history tells');
});
