import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

const PLAN = '/plan?from=data-engineer&to=machine-learning-engineer';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

async function copyLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** All that a reader takes from the screen: the answer, the routes, and what is ticked. */
async function shown(page: Page) {
  const answer = await page
    .getByText(/skills to learn/)
    .first()
    .textContent();
  return { answer, routes: await page.getByRole('table').innerText() };
}

test('the copied address shows the same to somebody else', async ({ page, browser, baseURL }) => {
  await showScreen(
    page,
    `${PLAN}&have=python.5&objective=gentle&steps=4&avoid=data-analyst&open=kept.all`,
  );
  const link = await copyLink(page);
  expect(link).toBe(page.url());
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const friend = await context.newPage();
  await showScreen(friend, link);
  expect(await shown(friend)).toEqual(await shown(page));
  await context.close();
});

test('a link from a screen that counts my skills names them, and says so before', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.addInitScript(() => localStorage.setItem('rolegraph-my-skills', 'statistics.3~sql.4'));
  await showScreen(page, `${PLAN}&mine=true&have=python.5`);
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveAccessibleDescription(
    'The link will contain your 2 skills.',
  );
  const link = new URL(await copyLink(page));
  expect(link.searchParams.get('mine')).toBeNull();
  expect(link.searchParams.get('have')).toBe('statistics.3~sql.4~python.5');
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const friend = await context.newPage();
  await showScreen(friend, link.href);
  expect(await shown(friend)).toEqual(await shown(page));
  await context.close();
});

test('without my skills nothing is said of them, even where this browser has some', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('rolegraph-my-skills', 'statistics.3'));
  await showScreen(page, PLAN);
  await expect(page.getByText(/^The link will contain/)).toHaveCount(0);
  expect(await copyLink(page)).toBe(page.url());
});
