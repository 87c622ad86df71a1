import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readWholeGraph } from '../../packages/server/src/store/change-sets/read-whole-graph.ts';
import { verifyHistory } from '../../packages/server/src/store/change-sets/verify-history.ts';
import { readRevision } from '../../packages/server/src/store/graph-state.ts';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import { PROJECT_FOLDER } from '../../packages/server/src/store/project-folder.ts';
import { brokenRules } from '../testkit/broken-rules.ts';
import { BAKERY, escoFiles, requires, skill, writeFiles } from '../testkit/esco-files.ts';
import { timeless } from '../testkit/import-files.ts';
import { type RolegraphProcess, runRolegraph } from '../testkit/server-process.ts';
import { readGraphLines } from '../testkit/stored-graph.ts';
import { type OwnNeo4j, startOwnNeo4j } from './neo4j-of-its-own.ts';
import type { Figures } from './show-figures.ts';

/** The cut of ESCO that is beside the checkout of those who have it. */
const CUT = join(PROJECT_FOLDER, '../shared/data/esco-1.2.0-ict');
const MANY = 3_000;

/** A kill comes up to so many milliseconds after a change set, so that it meets the next at any point. */
const SPREAD = 250;

const step = { progress: () => undefined, signal: new AbortController().signal };

/** The folder that is imported: the cut of ESCO, or as many rows made up where it is not there. */
const importedFolder = (): string => (existsSync(CUT) ? CUT : writeMany());

function writeMany(): string {
  const names = Array.from({ length: MANY }, (_, at) => `fill ${at}`);
  const files = escoFiles({
    ...BAKERY,
    skills: [...BAKERY.skills, ...names.map((name) => skill(name))],
    requirements: names.map((name) => requires('pastry maker', name)),
  });
  return writeFiles(files);
}

/** Where an import runs: a Neo4j of its own, and a folder for all else. */
type Scene = { readonly neo4j: OwnNeo4j; readonly home: string; readonly imported: string };

/** What came of an import that was left alone, or killed and resumed. */
type Ending = {
  readonly lines: readonly string[];
  readonly entities: number;
  readonly statements: number;
  /** How often it had to be run; more than once where the machine was too slow for a query. */
  readonly runs: number;
};

function startImport({ neo4j, home, imported }: Scene): RolegraphProcess {
  const { uri, username, password } = neo4j.connection();
  const variables = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password ?? '',
    DATA_DIR: home,
  };
  const report = join(home, 'report.csv');
  return runRolegraph(['import', 'esco', imported, '--yes', '--report', report], variables);
}

/** How often an import is run again that a slow machine has broken off. */
const RUNS = 6;

/** Imports to the end, as often as it takes, and looks at all that is there. */
async function finish(scene: Scene): Promise<Ending> {
  let runs = 0;
  for (let code: number | string = ''; code !== 0; ) {
    const last = startImport(scene);
    code = await last.ended;
    runs += 1;
    if (code !== 0 && runs >= RUNS) throw new Error(`It ended with ${code}:\n${last.output()}`);
  }
  const database = scene.neo4j.database();
  const graph = await readWholeGraph({ run: database.read });
  const { differences } = await verifyHistory(database);
  const faults = [...brokenRules(graph), ...differences.map((one) => JSON.stringify(one))];
  if (faults.length > 0) throw new Error(`The graph is not sound:\n${faults.join('\n')}`);
  return {
    lines: timeless(await readGraphLines(database)),
    entities: graph.entities.length,
    statements: graph.statements.length,
    runs,
  };
}

/** Kills the import, or Neo4j under it, after so many change sets; whatever is left ends by itself. */
async function killOnce(scene: Scene, victim: 'import' | 'Neo4j', after: number): Promise<void> {
  const { neo4j } = scene;
  const before = await revisionOf(neo4j);
  const running = startImport(scene);
  const isDone = running.ended.then((code) => {
    throw new Error(`The import ended with ${code} before it was killed:\n${running.output()}`);
  });
  const isAt = after === 0 ? running.prints(/Differences/u) : reaches(neo4j, before + after);
  await Promise.race([isAt, isDone]);
  isDone.catch(() => undefined);
  await pause(Math.random() * SPREAD);
  if (victim === 'import') {
    running.kill('SIGKILL');
    await running.ended;
    return;
  }
  await neo4j.kill();
  const code = await running.ended;
  await neo4j.restart();
  if (code === 0) throw new Error('The import says that it is done, though Neo4j was killed.');
}

const revisionOf = (neo4j: OwnNeo4j): Promise<number> => readRevision(neo4j.database());

async function reaches(neo4j: OwnNeo4j, revision: number): Promise<void> {
  while ((await revisionOf(neo4j)) < revision) await pause(10);
}

async function withScene<Result>(
  home: string,
  imported: string,
  work: (scene: Scene) => Promise<Result>,
): Promise<Result> {
  const neo4j = await startOwnNeo4j(join(home, 'neo4j'));
  try {
    await applyMigrations(neo4j.database(), step);
    return await work({ neo4j, home, imported });
  } finally {
    await neo4j.stop();
  }
}

/** Imports undisturbed, and again on an empty database with kills, and compares what is there. */
export async function runImport(home: string, kills: number): Promise<Figures> {
  const imported = importedFolder();
  const expected = await withScene(join(home, 'alone'), imported, finish);
  let [ofImport, ofNeo4j] = [0, 0];
  const [actual, revisions] = await withScene(join(home, 'killed'), imported, async (scene) => {
    const met: number[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const victim = kill % 2 === 0 ? 'import' : 'Neo4j';
      await killOnce(scene, victim, Math.floor(kill / 2) % 2);
      if (victim === 'import') ofImport += 1;
      else ofNeo4j += 1;
      met.push(await revisionOf(scene.neo4j));
    }
    return [await finish(scene), met] as const;
  });
  const left = new Set(actual.lines);
  const wanted = new Set(expected.lines);
  return {
    'what is imported': imported === CUT ? 'the cut of ESCO 1.2.0' : `${MANY} skills made up`,
    'kills of the import': ofImport,
    'kills of Neo4j': ofNeo4j,
    'revisions that kills left': revisions.join(', '),
    'runs of the one left alone': expected.runs,
    'runs after the last kill': actual.runs,
    entities: actual.entities,
    statements: actual.statements,
    missing: expected.lines.filter((line) => !left.has(line)).length,
    'too many': actual.lines.filter((line) => !wanted.has(line)).length,
    doubled: actual.lines.length - left.size,
  };
}
