import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { colourViolationsOf, violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

const SEEN = '/skills?q=data&sort=-name&columns=name~roles';

async function openViews(page: Page) {
  await page.getByRole('button', { name: 'Saved views' }).click();
  return page.getByRole('dialog', { name: 'Saved views' });
}

test('#3 a view is saved, shared with all, replaced, renamed and removed', async ({
  page,
  baseURL,
}) => {
  const editor = await addPerson(baseURL ?? '', 'EDITOR');
  const name = `Data, ${editor.name}`;
  await signInPage(page, editor);
  await showScreen(page, SEEN);
  const views = await openViews(page);
  await views.getByRole('textbox', { name: 'Save what is shown as' }).fill(name);
  await views.getByRole('checkbox', { name: 'Share it with everybody' }).check();
  await views.getByRole('button', { name: 'Save the view' }).click();
  await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Escape');

  // A visitor finds it, in place of what they were looking at.
  await page.context().clearCookies();
  await showScreen(page, '/skills?category=DOMAIN');
  await openViews(page);
  await expect(views.getByText('Sign in to save views of your own.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await views.getByRole('link', { name }).click();
  await expect(page).toHaveURL(
    ({ searchParams }) =>
      searchParams.get('q') === 'data' &&
      searchParams.get('columns') === 'name~roles' &&
      !searchParams.has('category'),
  );
  await expect(page.getByRole('columnheader')).toHaveText(['Name', 'Roles that need it']);

  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, '/skills?q=learning');
  await openViews(page);
  await views.getByRole('textbox', { name: 'Save what is shown as' }).fill(name.toUpperCase());
  await views.getByRole('checkbox', { name: 'Share it with everybody' }).check();
  await views.getByRole('button', { name: 'Save the view' }).click();
  await expect(views.getByText(/is taken by one of shared views/)).toBeVisible();
  await views.getByRole('button', { name: 'Replace it' }).click();
  await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  await views.getByRole('button', { name: `Remove ${name}` }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await colourViolationsOf(page)).toEqual([]);
  await views.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(views.getByRole('link', { name })).toHaveCount(0);
  await expect(views.getByRole('textbox')).toBeFocused();
});

test('views are worked by keyboard alone', async ({ page, baseURL }) => {
  await signInPage(page, await addPerson(baseURL ?? '', 'VIEWER'));
  await showScreen(page, '/tools?sort=-category');
  const opener = page.getByRole('button', { name: 'Saved views' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const views = page.getByRole('dialog', { name: 'Saved views' });
  const name = views.getByRole('textbox', { name: 'Save what is shown as' });
  await tabTo(page, name);
  await expect(views.getByRole('checkbox')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(views.getByText(/^Give it a name/)).toBeVisible();
  await page.keyboard.type('By category');
  await page.keyboard.press('Enter');
  await expect(views.getByRole('link', { name: 'By category' })).toBeVisible();
  await tabTo(page, views.getByRole('button', { name: 'Rename By category' }));
  await page.keyboard.press('Enter');
  await expect(views.getByRole('textbox', { name: 'New name of “By category”' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' of tool');
  await page.keyboard.press('Enter');
  await expect(views.getByRole('link', { name: 'By category of tool' })).toBeVisible();
  await expect(views.getByRole('button', { name: 'Rename By category of tool' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});
