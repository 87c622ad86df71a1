import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../packages/server/src/store/embedded/free-port.ts';
import { runCommand } from '../../packages/server/src/store/embedded/run-command.ts';
import { PROJECT_FOLDER } from '../../packages/server/src/store/project-folder.ts';
import { findChromium } from '../testkit/find-chromium.ts';
import { postJson } from '../testkit/post-json.ts';
import { addressOf, type RolegraphProcess, startServer } from '../testkit/server-process.ts';

const DATA = join(PROJECT_FOLDER, '../shared/data/esco-1.2.0-ict');
const MISSING = existsSync(DATA)
  ? undefined
  : 'Skipped: the cut of ESCO 1.2.0 is not in ../shared/data, beside the checkout.';

const ADMINISTRATOR = { email: 'operator@example.org', password: 'battery staple horse' };

/** A step of an import may take this long where much else is being done on the machine (milliseconds). */
const PATIENCE = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-wizard-'));
let server: RolegraphProcess;
let browser: Browser;
let page: Page;

/** The server has a database of its own: what is reverted stays in the graph, out of use. */
async function start(port: string): Promise<string> {
  server = startServer({
    DATA_DIR: folder,
    PORT: port,
    ADMIN_EMAIL: ADMINISTRATOR.email,
    ADMIN_PASSWORD: ADMINISTRATOR.password,
  });
  return addressOf(server);
}

beforeAll(async () => {
  if (MISSING !== undefined) return;
  const built = await runCommand('pnpm', ['--filter', '@rolegraph/dashboard', 'run', 'build'], {
    cwd: PROJECT_FOLDER,
  });
  if (built.code !== 0) throw new Error(`the dashboard was not built:\n${built.lines.join('\n')}`);
  const executablePath = await findChromium();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}, PATIENCE);

afterAll(async () => {
  await browser?.close();
  server?.kill('SIGTERM');
  await server?.ended;
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

/** What is in use in the graph, by kind and by type. */
async function countGraph(baseURL: string): Promise<unknown> {
  const query = '{ graph { entities { kind count } statements { type count withEvidence } } }';
  const { body } = await postJson(`${baseURL}/graphql`, { query });
  return body['data'];
}

const press = (name: string | RegExp) =>
  page.getByRole('button', { name }).click({ timeout: PATIENCE });

const heading = (name: string) =>
  page.getByRole('heading', { name, exact: true }).waitFor({ timeout: PATIENCE });

test(
  'the cut of ESCO goes in by the wizard, over a kill of the server, and is reverted as a whole',
  async ({ skip }) => {
    skip(MISSING !== undefined, MISSING);
    const port = String(await freePort());
    const baseURL = await start(port);
    page = await browser.newPage({ baseURL });
    await page.request.post('/auth/login', { data: ADMINISTRATOR, headers: { origin: baseURL } });
    const before = await countGraph(baseURL);

    await page.goto('/import');
    const files = readdirSync(DATA).map((file) => join(DATA, file));
    await page.locator('input[type=file][multiple]').first().setInputFiles(files);
    await page.getByLabel('Version').fill('1.2.0', { timeout: PATIENCE });
    await press('Compare with the graph');
    await page
      .getByText('1 source, 89 roles, 1,041 skills, and 6,230 statements are new; 42 change.')
      .waitFor({ timeout: PATIENCE });

    await press(/^Apply .* changes …$/);
    await press('Apply');
    await page.locator('progress[value]:not([value="0"])').waitFor({ timeout: PATIENCE });
    server.kill('SIGKILL');
    await server.ended;
    await page.getByText(/^The server does not answer at the moment/).waitFor();
    await start(port);

    await heading('The import was interrupted');
    await press('Go on');
    await heading('It is done');
    expect(await countGraph(baseURL)).not.toEqual(before);

    await press('Revert the whole import …');
    await press('Revert the import');
    await heading('The import is reverted');
    expect(await countGraph(baseURL)).toEqual(before);
  },
  PATIENCE * 2,
);
