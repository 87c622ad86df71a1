import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

// The editor is some megabytes of program, which a small machine reads for seconds.
test.describe.configure({ timeout: 90_000 });

const query = (page: Page) => page.getByRole('region', { name: 'Operation Editor' });
const variables = (page: Page) => page.getByRole('region', { name: 'Variables' });
const answer = (page: Page) => page.getByRole('region', { name: 'Result Window' });

/** Opens the explorer and waits until the editor and the schema are there. */
async function showExplorer(page: Page, address: string): Promise<void> {
  const schema = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('IntrospectionQuery'),
  );
  await showScreen(page, address);
  await schema;
  await expect(query(page).getByRole('textbox')).toBeVisible();
}

/** Pastes over what stands in the query editor; of what is typed, it closes the brackets itself. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await query(page).locator('.view-lines').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
}

test('whoever comes from another page, or by signing in, gets the editor as it should look', async ({
  page,
}) => {
  await showScreen(page, '/');
  const way = page.getByRole('contentinfo').getByRole('link', { name: 'API explorer' });
  await way.click();
  // The guard fails this test where a style of the editor is refused.
  await expect(query(page).getByRole('textbox')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/');
  await showScreen(
    page,
    `/sign-in?to=${encodeURIComponent('/api-explorer?query={graph{revision}}')}`,
  );
  await page.getByLabel('E-mail').fill(ADMINISTRATOR.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMINISTRATOR.password);
  await page.keyboard.press('Enter');
  await expect(query(page)).toContainText('{graph{revision}}');
});

test('#25 the samples run as they stand, by the keyboard and by the button', async ({ page }) => {
  await showExplorer(page, '/api-explorer');
  await expect(variables(page)).toContainText('role/data-scientist');
  await query(page).locator('.view-lines').click();
  await page.keyboard.press('Control+Enter');
  await expect(answer(page)).toContainText('Data Scientist');
  await page.getByRole('button', { name: 'TheWay', exact: true }).click();
  await expect(variables(page)).toContainText('machine-learning-engineer');
  await page.getByRole('button', { name: 'Execute query' }).click();
  await expect(answer(page)).toContainText('planTransition');
  await expect(answer(page)).not.toContainText('errors');
});

test('what is typed stands in the address, and a reload loses nothing', async ({ page }) => {
  await showExplorer(page, '/api-explorer');
  await paste(page, '{ graph { revision } }');
  await expect(page).toHaveURL(/query=%7B\+graph/);
  await page.reload();
  await expect(query(page)).toContainText('graph { revision }');
  await page.getByRole('button', { name: 'Execute query' }).click();
  await expect(answer(page)).toContainText('"revision":');
});

test('a query of any length is carried over from the screen that asks it', async ({ page }) => {
  await showScreen(page, '/roles/data-scientist');
  await page.getByRole('button', { name: 'Copy as …' }).click();
  await page.getByRole('menuitem', { name: 'Open in the API explorer' }).click();
  await expect(page).toHaveURL(/^[^?]*\/api-explorer#[\w-]{2000,}$/);
  await expect(page.getByRole('heading', { level: 1, name: 'API explorer' })).toBeVisible();
  await expect(variables(page)).toContainText('role/data-scientist');
  const asked = page.url();
  await page.reload();
  await expect(query(page)).toContainText('query RolePage');
  await page.getByRole('button', { name: 'Execute query' }).click();
  await expect(answer(page)).toContainText('"name": "Data Scientist"');
  expect(page.url()).toBe(asked);
});

test('the keyboard leaves the editor again', async ({ page }) => {
  await showExplorer(page, '/api-explorer');
  const editor = query(page).getByRole('textbox');
  await query(page).locator('.view-lines').click();
  await expect(editor).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
  await expect(query(page)).toContainText('query WhatARoleNeeds');
});

test('the editor follows the theme, and leaves nothing of its own behind', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await showExplorer(page, '/api-explorer');
  const container = page.locator('.graphiql-container');
  await expect(container).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(container).toHaveCSS('background-color', 'rgb(20, 22, 26)');
  await page.getByTitle('Light').click();
  await expect(container).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.getByRole('link', { name: 'Rolegraph, to the first page' }).click();
  await expect(page.getByRole('combobox', { name: 'From' })).toBeVisible();
  await expect(page.locator('body')).not.toHaveClass(/graphiql/);
});

test('a server that keeps its schema to itself is told of, and queries still run', async ({
  page,
}) => {
  const message = 'The schema is not open to anonymous callers here. Sign in first.';
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('IntrospectionQuery')) return route.continue();
    return route.fulfill({
      json: { errors: [{ message, extensions: { code: 'FORBIDDEN' } }] },
    });
  });
  await showScreen(page, '/api-explorer');
  await expect(page.getByText('This server keeps the list of what can be asked')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Execute query' }).click();
  await expect(answer(page)).toContainText('Data Scientist');
});

test('axe finds nothing to mend once an answer, the documents and a dialog are shown', async ({
  page,
}) => {
  await showExplorer(page, '/api-explorer');
  await page.getByRole('button', { name: 'Execute query' }).click();
  await expect(answer(page)).toContainText('Data Scientist');
  expect(await violationsOf(page), 'with an answer').toEqual([]);
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await expect(page.getByRole('link', { name: 'Query', exact: true })).toBeVisible();
  expect(await violationsOf(page), 'with the documents').toEqual([]);
  await page.getByRole('button', { name: 'Open short keys dialog' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violationsOf(page), 'with a dialog').toEqual([]);
});
