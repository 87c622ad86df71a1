import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { SCREENS } from './screens.ts';
import { showScreen } from './show-screen.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('nothing runs over the edge of a phone, on any screen', async ({ page }) => {
  test.setTimeout(10_000 * Object.keys(SCREENS).length);
  for (const [name, address] of Object.entries(SCREENS)) {
    await showScreen(page, address);
    const actualWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(actualWidth, name).toBeLessThanOrEqual(360);
  }
});

test('the question is asked and answered on a phone', async ({ page }) => {
  await showScreen(page, '/');
  await page.getByRole('combobox', { name: 'From' }).fill('data analyst');
  await page.getByRole('option', { name: 'Data Analyst', exact: true }).click();
  await page.getByRole('combobox', { name: 'To' }).fill('data scientist');
  await page.getByRole('option', { name: 'Data Scientist', exact: true }).click();
  await page.getByRole('button', { name: 'Show the way' }).click();
  await expect(
    page.getByText(/^\w+ stages?( in \w+ steps)?, \d+ skills to learn/),
  ).toBeInViewport();
});
