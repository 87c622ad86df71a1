import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

test('the slash leads to the search, and an entity is opened from there', async ({ page }) => {
  await showScreen(page, '/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('pytor');
  await expect(page.getByRole('option', { name: 'PyTorch' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Tools' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tools/pytorch');
  await expect(page.getByRole('heading', { level: 1, name: 'PyTorch' })).toBeVisible();
});

test('a small typing error is forgiven', async ({ page }) => {
  await showScreen(page, '/');
  await page.getByRole('combobox', { name: 'Search' }).fill('machin lerning engineer');
  await page.getByRole('option', { name: /^Machine Learning Engineer/ }).click();
  await expect(page).toHaveURL('/roles/machine-learning-engineer');
});

test('all results are narrowed to a kind by the address', async ({ page }) => {
  await showScreen(page, '/');
  await page.getByRole('combobox', { name: 'Search' }).fill('data');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?q=data');
  await page.getByRole('link', { name: 'Credentials' }).click();
  await expect(page).toHaveURL('/search?q=data&kind=Credential');
  const results = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Credential ·' });
  await expect(results.first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Skill ·');

  await page.goBack();
  await expect(page).toHaveURL('/search?q=data');
  await expect(page.getByRole('link', { name: 'All kinds' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('link', { name: 'Credentials' })).not.toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('text that finds nothing says what to try', async ({ page }) => {
  await showScreen(page, '/search?q=xyzzyplugh');
  await expect(page.getByText('Nothing is called “xyzzyplugh”.')).toBeVisible();
});
