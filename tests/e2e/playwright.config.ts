import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { freePort } from '../../packages/server/src/store/embedded/free-port.ts';
import { findChromium } from '../testkit/find-chromium.ts';
import { SHORT_LIVED_JAVA } from '../testkit/short-lived-java.ts';
import { ADMINISTRATOR } from './administrator.ts';

// The workers read this file again and must come to the same answers.
process.env['E2E_PORT'] ??= String(await freePort());
process.env['CHROMIUM'] ??= (await findChromium()) ?? '';
process.env['TEST_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'rolegraph-e2e-'));

const server = `http://127.0.0.1:${process.env['E2E_PORT']}`;

/**
 * What changes the graph. Tests run in the order of their projects, so that those that compare what they
 * are shown twice have done so before.
 */
const CHANGING = [
  'browse-edit',
  'bulk-edit',
  'bulk-trouble',
  'create',
  'deprecate',
  'edit',
  'health',
  'history',
  'import',
  'live',
  'merge',
  'review',
  'review-together',
  'suggest',
  'two-browsers',
  'xss',
].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  projects: [
    { name: 'reading', testIgnore: CHANGING },
    { name: 'changing', testMatch: CHANGING },
  ],
  forbidOnly: true,
  // While one page is drawn, another waits for the server; more would only wait for a core.
  workers: 2,
  use: {
    baseURL: server,
    // No traces: they take as long as half of the tests. Run what fails again with --trace on.
    launchOptions: {
      executablePath: process.env['CHROMIUM'],
      // Chromium does not run as root in its sandbox, and CI is root as a rule.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: 'exec node packages/server/src/main.ts',
    cwd: '../..',
    url: `${server}/readyz`,
    env: {
      ...SHORT_LIVED_JAVA,
      PORT: process.env['E2E_PORT'],
      DATA_DIR: process.env['TEST_DATA_DIR'],
      ADMIN_EMAIL: ADMINISTRATOR.email,
      ADMIN_PASSWORD: ADMINISTRATOR.password,
      // Suggestions are counted by address, and a test says which is its own.
      TRUSTED_PROXIES: '127.0.0.1',
    },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 40_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
