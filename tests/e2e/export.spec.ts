import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { readCsv } from './read-csv.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

/** Saves the file behind a link, and reads it. */
async function save(page: Page, name: string) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const download = await downloading;
  const text = (await readFile(await download.path())).toString('utf8');
  return { name: download.suggestedFilename(), text };
}

test('#18 the foot of a page leads to the graph as files, which are of what is chosen', async ({
  page,
}) => {
  test.slow();
  await showScreen(page, '/roles');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Export' }).click();
  await expect(page.getByRole('heading', { name: 'Export the graph' })).toBeVisible();
  const whole = await save(page, 'Save as JSON Lines');
  expect(whole.name).toMatch(/^rolegraph-r\d+-graph\.jsonl$/u);
  const last = JSON.parse(whole.text.trimEnd().split('\n').at(-1) ?? '{}');
  expect(last.entities).toBeGreaterThan(200);

  await page.getByRole('checkbox', { name: 'Tools' }).check();
  await expect(page).toHaveURL('/export?kinds=Tool');
  const tools = await save(page, 'Save as GraphML');
  expect(tools.text).toContain('<data key="n-kind">Tool</data>');
  expect(tools.text).not.toContain('<data key="n-kind">Role</data>');

  const table = await save(page, 'Skills as CSV');
  const rows = readCsv(table.text.replace('\uFEFF', '').trimEnd());
  expect(rows.find(({ slug }) => slug === 'python')?.['name']).toBe('Python');
});

test('an export that is not there is told so, and is no page of the dashboard', async ({
  request,
}) => {
  const response = await request.get('/export/graph.xls', { headers: { accept: 'text/html' } });
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('cannot be exported');
});
