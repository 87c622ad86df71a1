import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { expect } from './patient-expect.ts';
import { signInPage } from './people-of-tests.ts';
import { ADMINISTRATOR_SCREENS, SCREENS } from './screens.ts';
import { showScreen } from './show-screen.ts';
import { colourViolationsOf, violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

/** Looks at the page as it is, in both themes. */
async function expectNothingToMend(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await violationsOf(page), 'in the light theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await colourViolationsOf(page), 'in the dark theme').toEqual([]);
}

async function expectAccessible(page: Page, address: string): Promise<void> {
  await showScreen(page, address);
  await expectNothingToMend(page);
  // On the same page, as it takes longer to open one than to look at it.
  await page.setViewportSize({ width: 360, height: 740 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: 'width' })
    .toBeLessThanOrEqual(360);
}

for (const [name, address] of Object.entries(SCREENS)) {
  test(`axe finds nothing to mend in either theme, and a phone shows all of it: ${name}`, async ({
    page,
  }) => {
    test.slow();
    await expectAccessible(page, address);
  });
}

for (const [name, address] of Object.entries(ADMINISTRATOR_SCREENS)) {
  test(`axe finds nothing to mend for an administrator either: ${name}`, async ({ page }) => {
    test.slow();
    await signInPage(page, ADMINISTRATOR);
    await expectAccessible(page, address);
  });
}

test('axe finds nothing to mend in the open menu of a person', async ({ page }) => {
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, '/');
  await page.getByRole('button', { name: 'Account of Administrator' }).click();
  await expect(page.getByRole('link', { name: 'People' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('axe finds nothing to mend in open lists', async ({ page }) => {
  await showScreen(page, '/');
  await page.getByRole('combobox', { name: 'From' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Search' }).fill('data');
  await expect(page.getByRole('group', { name: 'Skills' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('axe finds nothing to mend in the builder of conditions, in either theme', async ({
  page,
}) => {
  await showScreen(
    page,
    '/skills?where=any~category.is.DOMAIN~all(roles.to.data-scientist~name.hasNot.x)',
  );
  await page.getByRole('button', { name: 'More conditions' }).click();
  await page.getByRole('button', { name: 'Add a condition', exact: true }).click();
  await page.getByRole('button', { name: /^Show/ }).click();
  await expect(page.getByText('Give a value, or remove this condition.')).toBeVisible();
  await expectNothingToMend(page);
});

test('the first press of Tab offers a way past the header', async ({ page }) => {
  await showScreen(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'From' })).toBeFocused();
});

test('after a move to another page, the content has the focus and the title is said', async ({
  page,
}) => {
  await showScreen(page, '/');
  await page.getByRole('link', { name: 'What does a data scientist need?' }).click();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveTitle('Data Scientist · Rolegraph');
});
