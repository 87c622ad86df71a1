import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';

test('a printed plan has the whole answer and none of the controls', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await showScreen(page, '/plan?from=data-engineer&to=machine-learning-engineer');
  const kept = page.getByRole('button', { name: /skills you have/ });
  await expect(kept).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(kept).toBeHidden();
  await expect(page.getByRole('button', { name: 'Show the way' })).toBeHidden();
  await expect(page.getByText(/you already have\.$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'SQL', exact: true }).first()).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
