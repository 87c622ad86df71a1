import { ADMINISTRATOR } from './administrator.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

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
  await expectAccessible(page);
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
