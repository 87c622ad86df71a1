import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';

const SCHEME = 'data-mantine-color-scheme';

test('#22 the theme follows the system until one is chosen, which is then kept', async ({
  page,
}) => {
  const html = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await showScreen(page, '/');
  await expect(html).toHaveAttribute(SCHEME, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute(SCHEME, 'light');

  await page.getByTitle('Dark').click();
  await expect(html).toHaveAttribute(SCHEME, 'dark');
  await page.reload();
  await expect(html).toHaveAttribute(SCHEME, 'dark');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('the theme stands before the program runs, so that nothing flashes', async ({
  page,
  guard,
}) => {
  guard.expectOnConsole(/Failed to load resource/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute(SCHEME, 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 22, 26)');
});
