import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

const OFFER = 'New here? See how it works, in five steps';

const step = (page: Page, title: string) => page.getByRole('dialog', { name: title });

test('#24 the tour is offered once, goes its five steps by keyboard, and gives the focus back', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await showScreen(page, '/');
  const offer = page.getByRole('button', { name: OFFER });
  await tabTo(page, offer);
  await page.keyboard.press('Enter');
  const titles = [
    'Ask for the way',
    'Find anything',
    'Look around',
    'Say what you can do',
    'Help is down here',
  ];
  for (const [at, title] of titles.entries()) {
    await expect(step(page, title)).toContainText(`Step ${at + 1} of 5`);
    const last = at === titles.length - 1;
    await expect(page.getByRole('button', { name: last ? 'Done' : 'Next' })).toBeFocused();
    await expect(step(page, title)).toBeInViewport({ ratio: 1 });
    if (at === 0) {
      expect(await violationsOf(page), 'in the light theme').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await violationsOf(page), 'in the dark theme').toEqual([]);
    }
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(offer).toBeFocused();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Begin with a CV' })).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test('the tour is taken again from the palette and from the sheet, on a phone, and ends by Esc', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await showScreen(page, '/roles');
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Find anything, do anything' }).fill('tour');
  await page.getByRole('option', { name: 'Take the tour' }).click();
  await expect(step(page, 'Ask for the way')).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveURL(/\/$/);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(step(page, 'Look around')).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(step(page, 'Find anything')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('button', { name: 'Take the tour' }).click();
  await expect(step(page, 'Ask for the way')).toBeVisible();
  await page.getByRole('button', { name: 'End the tour' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('who does not want the tour is not asked again', async ({ page }) => {
  await showScreen(page, '/');
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('button', { name: OFFER })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Begin with a CV' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Begin with a CV' })).toBeVisible();
  await expect(page.getByRole('button', { name: OFFER })).toHaveCount(0);
});
