import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

test.use({ viewport: { width: 360, height: 740 } });

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
