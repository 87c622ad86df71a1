import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSteps, type Steps } from '../../packages/server/src/cli/steps.ts';
import { readEnvironment } from '../../packages/server/src/environment.ts';
import { type OpenDatabase, openDatabase } from '../../packages/server/src/store/open-database.ts';
import { fillTestDatabase } from '../../tests/testkit/fill-test-database.ts';
import { ensureChromium } from '../../tests/testkit/find-chromium.ts';
import { openTestDatabase } from '../../tests/testkit/open-test-database.ts';
import { SHORT_LIVED_JAVA } from '../../tests/testkit/short-lived-java.ts';
import { TEST_SETTINGS } from '../../tests/testkit/test-settings.ts';
import { messageOf } from '../bootstrap/message-of.mjs';
import { buildDashboard } from './build-dashboard.ts';
import { CHECKS, runCheck } from './checks.ts';
import { runPlaywright, runVitest } from './run-test-runners.ts';
import { addTallies, describeTally, failed, PASSED, type Tally } from './tally.ts';

/**
 * Runs every test, all of them also where some fail, and says at the end how many passed and failed.
 * Whatever it starts is stopped when it returns.
 */
export async function runTests(signal: AbortSignal): Promise<void> {
  // What breaks off is no success; a run that comes to its end says for itself what it was.
  process.exitCode = 130;
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-test-'));
  process.env['TEST_DATA_DIR'] = join(folder, 'data');
  // Also for the one that lives as long as the run: of its computing a third went to thorough compilation.
  process.env['JAVA_TOOL_OPTIONS'] ??= SHORT_LIVED_JAVA.JAVA_TOOL_OPTIONS;
  const steps = createSteps({ stream: process.stdout });
  const database = keepDatabase(signal);
  try {
    const built = await buildParts(steps, signal);
    const options = { reports: folder, signal };
    const checking = runChecks(steps, signal);
    // Tests of processes wait for databases that start, and leave half of the cores to the others; what
    // has another graph to itself makes up for what they are shorter, unless all share a given one.
    const slow = readEnvironment().neo4j ? ['runtime'] : ['database-beside', 'runtime'];
    const others = slow.map((project) => `!${project}`);
    const beside = { ...options, dataFolder: join(folder, 'beside') };
    const [checks, ...vitest] = await Promise.all([
      checking,
      database.opened.then(() => inTests('tests', () => runVitest(others, options))),
      checking.then(() => inTests('slow tests', () => runVitest(slow, beside))),
    ]);
    const browser = await inTests('browser', () => runBrowser(folder, steps, signal));
    const tallies = [built, checks, ...vitest, browser];
    signal.throwIfAborted();
    const total = addTallies(tallies);
    process.exitCode = total.failed === 0 ? 0 : 1;
    process.stdout.write(`\n${describeTally(total)}\n`);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A phase that cannot be run is a failure of its own, and no reason to leave out the others. */
async function inTests(name: string, phase: () => Promise<Tally>): Promise<Tally> {
  try {
    return await phase();
  } catch (error) {
    process.stdout.write(`${messageOf(error)}\n`);
    return failed(name);
  }
}

/**
 * Starts the embedded database while the dashboard is built, and keeps it for vitest, the server of the
 * browser tests and all else that opens it. Nothing is started where NEO4J_URI is given.
 */
function keepDatabase(signal: AbortSignal): KeptDatabase {
  const { neo4j, javaHome } = readEnvironment();
  if (neo4j) return { opened: Promise.resolve(), close: () => Promise.resolve() };
  const dataFolder = process.env['TEST_DATA_DIR'] ?? '';
  const choice = { neo4j, javaHome, dataFolder, settings: TEST_SETTINGS };
  const open = () => openDatabase(choice, { progress: tellDatabase, signal });
  const opening = openQuickly(open).catch((error: unknown) => {
    // Whoever opens it next meets the same failure, and is counted.
    process.stdout.write(`Test database: ${messageOf(error)}\n`);
    return undefined;
  });
  return {
    opened: opening.then(() => undefined),
    close: async () => (await opening)?.close(),
  };
}

type KeptDatabase = {
  /** Fulfilled once it is open, or cannot be opened. */
  readonly opened: Promise<void>;
  readonly close: () => Promise<void>;
};

/** The first Neo4j of a machine is stopped once it has done something, so that the many after it start faster. */
async function openQuickly(open: () => Promise<OpenDatabase>): Promise<OpenDatabase> {
  const first = await open();
  if (!first.laysOut) return first;
  await fillTestDatabase(first.database);
  tellDatabase('laying out the classes of Neo4j');
  await first.close();
  return open();
}

function tellDatabase(doing: string, done?: number): void {
  if (done === undefined) process.stdout.write(`Test database: ${doing} …\n`);
}

/** Types and tests need what the build of the dashboard generates. */
function buildParts(steps: Steps, signal: AbortSignal): Promise<Tally> {
  return inTests('dashboard', async () => {
    await steps.run(
      'dashboard',
      (progress) => buildDashboard({ progress, signal }),
      (done) => (done ? 'built' : 'up to date'),
    );
    return PASSED;
  });
}

async function runChecks(steps: Steps, signal: AbortSignal): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const check of CHECKS) {
    signal.throwIfAborted();
    const { passed, output } = await steps.run(
      check.name,
      () => runCheck(check, signal),
      (result) => (result.passed ? 'passed' : 'FAILED'),
    );
    if (!passed) process.stdout.write(`${output}\n`);
    tallies.push(passed ? PASSED : failed(check.name));
  }
  return addTallies(tallies);
}

async function runBrowser(reports: string, steps: Steps, signal: AbortSignal): Promise<Tally> {
  process.env['CHROMIUM'] = await steps.run(
    'Chromium',
    (progress) => ensureChromium({ progress, signal }),
    (path) => path,
  );
  // The browser tests begin on the seed alone, whatever the tests before them have left.
  await (await openTestDatabase()).close();
  return runPlaywright({ reports, signal });
}
