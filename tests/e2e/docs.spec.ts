import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { colourViolationsOf, violationsOf } from './violations-of.ts';

const SITE = join(import.meta.dirname, '../../docs/.vitepress/dist');

/** There is no server here: what is asked of this host is taken from the folder. */
const HOST = 'http://documentation.test';

test.use({ baseURL: HOST });

test.beforeEach(async ({ page }) => {
  if (!existsSync(SITE)) throw new Error('Build the site first: pnpm exec vitepress build docs');
  await page.route(`${HOST}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(SITE, pathname.replace(/\/$/, '/index.html')) });
  });
});

async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect(page.locator('html')).not.toHaveClass(/dark/);
  expect(await violationsOf(page), 'in the light theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveClass(/dark/);
  expect(await colourViolationsOf(page), 'in the dark theme').toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: 'width' })
    .toBeLessThanOrEqual(360);
}

for (const address of ['/', '/explore/entities.html', '/develop/', '/reference/queries.html']) {
  test(`axe finds nothing to mend in the documentation: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

test('the search of the documentation leads to a mutation in the schema, by keyboard alone', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('revertChangeSet');
  await expect(page.getByRole('option').first()).toContainText('revertChangeSet');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'revertChangeSet' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/reference/mutations.html');
});

test('a recipe is shown in the language that one chooses', async ({ page }) => {
  await page.goto('/develop/');
  const recipe = page.locator('.vp-code-group').first();
  await expect(recipe.getByText('curl -sS')).toBeVisible();
  await recipe.getByText('Python', { exact: true }).click();
  await expect(recipe.getByText('from ask import ask')).toBeVisible();
});
