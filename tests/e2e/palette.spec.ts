import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find anything, do anything' });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
}

test('#1 an entity is found by another name and opened by keys alone', async ({ page }) => {
  await showScreen(page, '/');
  await openPalette(page);
  await page.keyboard.type('ml engineer');
  const found = palette(page).getByRole('group', { name: 'Found' }).getByRole('option').first();
  await expect(found).toContainText('Machine Learning Engineer Role · also: ML engineer', {
    ignoreCase: true,
  });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/roles/machine-learning-engineer');
  await expect(palette(page)).toHaveCount(0);
});

test('two roles with "to" between them are a way', async ({ page }) => {
  await showScreen(page, '/');
  await openPalette(page);
  await page.keyboard.type('data engineer to ml engineer');
  await palette(page)
    .getByRole('option', {
      name: 'Show the way from Data Engineer to Machine Learning Engineer',
    })
    .click();
  await expect(page).toHaveURL('/plan?from=data-engineer&to=machine-learning-engineer');
});

test('#1 what was looked at comes first, until it is forgotten', async ({ page }) => {
  test.slow();
  await showScreen(page, '/skills/deep-learning');
  await showScreen(page, '/plan?from=data-analyst&to=data-scientist');
  await showScreen(page, '/');
  await openPalette(page);
  const recent = palette(page).getByRole('group', { name: 'Looked at lately' });
  await expect(recent.getByRole('option')).toHaveText([
    /^From Data Analyst to Data Scientist/,
    /^Deep Learning/,
  ]);
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/plan?from=data-analyst&to=data-scientist');

  await openPalette(page);
  await palette(page).getByRole('option', { name: 'Forget what you looked at' }).click();
  await expect(page.getByText('Forgotten')).toBeVisible();
  await openPalette(page);
  await expect(palette(page).getByRole('option').first()).toBeVisible();
  await expect(recent).toHaveCount(0);
});

test('on the page of a role, the palette plans to it and compares it', async ({ page }) => {
  await showScreen(page, '/roles/data-scientist');
  await openPalette(page);
  await expect(
    palette(page).getByRole('option', { name: 'Compare Data Scientist with other roles' }),
  ).toBeVisible();
  await palette(page).getByRole('option', { name: 'Plan to Data Scientist' }).click();
  await expect(page).toHaveURL('/plan?to=data-scientist');
});

test('#1 an action is done by a part of its name, and Escape leads back', async ({ page }) => {
  await showScreen(page, '/');
  await openPalette(page);
  await page.keyboard.type('dark th');
  await palette(page).getByRole('option', { name: 'Dark theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await openPalette(page);
  await page.keyboard.type('xyzzyplugh');
  await expect(palette(page).getByText('Nothing has such a name.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
});
