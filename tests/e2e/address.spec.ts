import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

test('an opened statement stays open after a reload', async ({ page }) => {
  await showScreen(page, '/roles/data-scientist');
  const mark = page.getByRole('button', { name: ': why we say so, Python' });
  await mark.click();
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL('/roles/data-scientist?open=needs.python');
  await page.reload();
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
  await mark.click();
  await expect(page).toHaveURL('/roles/data-scientist');
});

test('back and forward lead through the pages as they were', async ({ page }) => {
  await showScreen(page, '/plan?from=data-engineer&to=machine-learning-engineer');
  const mark = page.getByRole('button', {
    name: ': why we say so, Machine Learning',
    exact: false,
  });
  await mark.first().click();
  const left = page.url();
  await page
    .getByRole('heading', { level: 1 })
    .getByRole('link', { name: 'Data Engineer' })
    .click();
  await expect(page).toHaveURL('/roles/data-engineer');
  await page.goBack();
  await expect(page).toHaveURL(left);
  await expect(mark.first()).toHaveAttribute('aria-expanded', 'true');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Data Engineer' })).toBeVisible();
});

test('a plan is turned round and asked anew from where it stands', async ({ page }) => {
  await showScreen(page, '/plan?from=data-engineer&to=machine-learning-engineer');
  await page.getByRole('button', { name: 'Swap', exact: true }).click();
  await expect(page).toHaveURL('/plan?from=machine-learning-engineer&to=data-engineer');
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue(
    'Machine Learning Engineer',
  );
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Data Engineer');
});

test('the link of a plan is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await showScreen(page, '/plan?from=data-engineer&to=machine-learning-engineer&open=kept.all');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a role leads to the plan that ends there', async ({ page }) => {
  await showScreen(page, '/roles/data-scientist');
  await page.getByRole('link', { name: 'Plan to here', exact: true }).click();
  await expect(page).toHaveURL('/plan?to=data-scientist');
  await expect(page.getByRole('combobox', { name: 'To' })).toHaveValue('Data Scientist');
});

test('#23 an entity that there is not leads to what is near', async ({ page }) => {
  await showScreen(page, '/roles/data-scientst');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no role “Data scientst”.',
  );
  await page.getByRole('link', { name: 'Data Scientist', exact: true }).click();
  await expect(page).toHaveURL('/roles/data-scientist');
});

test('a role that a plan does not know comes with what may have been meant', async ({ page }) => {
  await showScreen(page, '/plan?from=data-engineer&to=machine-learning-enginer');
  await expect(page.getByRole('alert')).toContainText(
    'There is no role “machine-learning-enginer”.',
  );
  await page.getByRole('link', { name: 'Machine learning engineer' }).click();
  await expect(page).toHaveURL('/plan?from=data-engineer&to=machine-learning-engineer');
  await expect(page.getByText(/^\w+ stages?( in \w+ steps)?, \d+ skills to learn/)).toBeVisible();
});
