import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT } from '../bootstrap/project.mjs';
import { runVisibly } from './run-visibly.ts';
import { judgeRun, type Tally } from './tally.ts';

export type RunnerOptions = {
  /** A folder for reports. */
  readonly reports: string;
  /** The data folder of the database, where it is not the one that all share. */
  readonly dataFolder?: string;
  readonly signal: AbortSignal;
};

/** What vitest reports, as far as it is read here. */
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
};

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs: { file: string; line: number; title: string; ok: boolean }[];
};

/** What Playwright reports, as far as it is read here. */
type PlaywrightReport = {
  suites: PlaywrightSuite[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** Runs the tests of projects of vitest, each by its name or, with a `!` before it, all but it. */
export async function runVitest(
  projects: readonly string[],
  { reports, dataFolder, signal }: RunnerOptions,
): Promise<Tally> {
  const file = join(reports, `vitest-${projects.join('-').replaceAll('!', 'without-')}.json`);
  const parameters = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  for (const project of projects) parameters.push('--project', project);
  const env = dataFolder === undefined ? {} : { TEST_DATA_DIR: dataFolder };
  const code = await runVisibly('vitest', parameters, { env, signal });
  const report = readReport(file) as VitestReport | undefined;
  return judgeRun(
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: failuresOfVitest(report),
    },
    code,
  );
}

/** Runs the tests in a browser. */
export async function runPlaywright({ reports, signal }: RunnerOptions): Promise<Tally> {
  const file = join(reports, 'playwright.json');
  const code = await runVisibly(
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, signal },
  );
  const report = readReport(file) as PlaywrightReport | undefined;
  return judgeRun(
    report && {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
      skipped: report.stats.skipped,
      failures: report.suites.flatMap(failuresOfPlaywright),
    },
    code,
  );
}

/** Tests that failed, and files that failed before any of their tests. */
function failuresOfVitest({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(PROJECT, name);
    const failures = assertionResults.filter((result) => result.status === 'failed');
    if (failures.length === 0 && status === 'failed') return [file];
    return failures.map(({ fullName }) => `${file}: ${fullName}`);
  });
}

function failuresOfPlaywright({ specs, suites = [] }: PlaywrightSuite): string[] {
  return [
    ...specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line}: ${title}`),
    ...suites.flatMap(failuresOfPlaywright),
  ];
}

/** The report of a runner; undefined where it ended before writing one. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
