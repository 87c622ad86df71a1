import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

test('#21 keys that follow one another lead to the screens', async ({ page }) => {
  await showScreen(page, '/');
  for (const [key, address] of Object.entries({
    p: '/plan',
    m: '/my-skills',
    c: '/compare',
    r: '/roles',
    s: '/skills',
    h: '/',
  })) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('the letters after the key of the search are in its field, however fast they come', async ({
  page,
}) => {
  await showScreen(page, '/');
  await page.keyboard.type('/ml engineer');
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('ml engineer');
});

test('what is typed into a field is no shortcut', async ({ page }) => {
  await showScreen(page, '/');
  await page.getByRole('combobox', { name: 'Search' }).click();
  await page.keyboard.type('g p?/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('g p?/');
  await expect(page).toHaveURL('/');
  await expect(sheet(page)).toHaveCount(0);
});

test('#21 the sheet lists the keys, and turns single ones off for good', async ({ page }) => {
  await showScreen(page, '/');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page).getByText('Ctrl')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await sheet(page)
    .getByRole('switch', { name: 'Shortcuts of single keys' })
    .click({ force: true });
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).not.toBeFocused();
  await expect(sheet(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Find anything, do anything' })).toBeVisible();
});

test('the footer leads to the sheet and to the API explorer', async ({ page }) => {
  await showScreen(page, '/');
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByRole('link', { name: 'API explorer' })).toHaveAttribute(
    'href',
    '/api-explorer',
  );
  await footer.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(sheet(page)).toBeVisible();
});

for (const [size, width, button] of [
  ['wide', 1280, 'Browse'],
  ['narrow', 360, 'Menu'],
] as const) {
  test(`the navigation unfolds the lists on a ${size} screen, by keys alone`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await showScreen(page, '/');
    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('button', { name: button }).focus();
    await page.keyboard.press('Enter');
    await expect(nav.getByRole('link', { name: 'Tools' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await nav.getByRole('link', { name: 'Tools' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/tools');
    await expect(nav.getByRole('link', { name: 'Tools' })).toBeHidden();
    await nav.getByRole('button', { name: button }).click();
    await expect(nav.getByRole('link', { name: 'Tools' })).toHaveAttribute('aria-current', 'page');
    await page.keyboard.press('Escape');
    await expect(nav.getByRole('link', { name: 'Tools' })).toBeHidden();
  });
}
