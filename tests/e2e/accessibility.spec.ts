import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './guarded-test.ts';
import { SCREENS } from './screens.ts';
import { showScreen } from './show-screen.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, address] of Object.entries(SCREENS)) {
    test(`axe finds nothing to mend: ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await showScreen(page, address);
      // All rules, best practice among them, and the size of targets, which is off by itself.
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
      expect(found).toEqual([]);
    });
  }
}

test('axe finds nothing to mend in open lists', async ({ page }) => {
  await showScreen(page, '/');
  await page.getByRole('combobox', { name: 'From' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('combobox', { name: 'Search' }).fill('data');
  await expect(page.getByRole('group', { name: 'Skills' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
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
