import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runVisibly } from './run-visibly.ts';
import { judgeRun, type Tally } from './tally.ts';

export type RunnerOptions = {
  /** A folder for reports. */
  readonly reports: string;
  readonly signal: AbortSignal;
};

/** What vitest reports, as far as it is read here. */
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};

/** What Playwright reports, as far as it is read here. */
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** Runs the tests of vitest. */
export async function runVitest({ reports, signal }: RunnerOptions): Promise<Tally> {
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runVisibly('vitest', ['run', ...reporters], { signal });
  const report = readReport(file) as VitestReport | undefined;
  return judgeRun(
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
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
  const stats = (readReport(file) as PlaywrightReport | undefined)?.stats;
  return judgeRun(
    stats && {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    },
    code,
  );
}

/** The report of a runner; undefined where it ended before writing one. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
