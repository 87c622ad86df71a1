import type { Page } from '@playwright/test';
import { askGraphql } from './ask-graphql.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

type Roles = { roles: { name: string }[] };

const SENIOR_OR_PYTHON = `{
  roles(
    where: {
      status: { eq: ACTIVE }, name: { caseInsensitive: { contains: "data" } }
      OR: [{ seniority: { gte: 4 } }, { requires: { some: { slug: { eq: "python" } } } }]
    }
    sort: [{ nameKey: ASC }, { slug: ASC }]
  ) { name }
}`;

function names(page: Page) {
  return page.getByRole('rowheader').getByRole('link');
}

/** What the builder says it would show. */
function shows(page: Page) {
  return page.getByRole('form', { name: 'Conditions' }).getByRole('button', { name: /^Show/ });
}

test('#4 conditions are put together by mouse, counted as they are typed, and kept in the address', async ({
  page,
  request,
}) => {
  await showScreen(page, '/roles?q=data');
  await page.getByRole('button', { name: 'More conditions' }).click();
  await page
    .getByRole('combobox', { name: 'How many of the conditions have to hold' })
    .selectOption('at least one of these');
  await page.getByRole('combobox', { name: 'Field of condition 1' }).selectOption('Seniority');
  await page.getByRole('textbox', { name: 'Value of condition 1' }).fill('4');
  await expect(page.getByText(/^matches \d+$/)).toBeVisible();
  await page.getByRole('button', { name: 'Add a condition', exact: true }).click();
  await page.getByRole('combobox', { name: 'Field of condition 2' }).selectOption('Skills needed');
  await page.getByRole('combobox', { name: 'Skill of condition 2' }).fill('python');
  await page.getByRole('option', { name: 'Python', exact: true }).click();
  const { roles } = await askGraphql<Roles>(request, SENIOR_OR_PYTHON, {});
  await expect(shows(page)).toHaveText(`Show ${roles.length} roles`);
  await shows(page).click();
  await expect(page).toHaveURL(
    ({ searchParams }) => searchParams.get('where') === 'any~seniority.min.4~skills.to.python',
  );
  await expect(names(page)).toHaveText(roles.map(({ name }) => name));
  await page.reload();
  await expect(names(page)).toHaveText(roles.map(({ name }) => name));
  await page
    .getByRole('button', {
      name: 'Remove the filter Seniority: at least 4 or Skills needed: include Python',
    })
    .click();
  await expect(page).toHaveURL('/roles?q=data');
});

test('the builder is worked by keyboard alone, and Esc leaves all as it was', async ({ page }) => {
  await showScreen(page, '/skills');
  const opener = page.getByRole('button', { name: 'More conditions' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const value = page.getByRole('textbox', { name: 'Value of condition 1' });
  await tabTo(page, value);
  await page.keyboard.type('statist');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await expect(page).toHaveURL('/skills');

  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Field of condition 1' }));
  await page.keyboard.type('Hours');
  await tabTo(page, value);
  await page.keyboard.type('some');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“some” is not a number.')).toBeVisible();
  await expect(value).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('is not known');
  await tabTo(page, shows(page));
  await expect(shows(page)).toHaveText(/^Show \d+ skills$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    ({ searchParams }) => searchParams.get('where') === 'all~hoursPerLevel.missing',
  );
  await expect(opener).toBeFocused();
  await expect(names(page).first()).toBeVisible();
});

test('an address that is broken says which part, and the rest of it holds', async ({ page }) => {
  await showScreen(page, '/roles?seniority=9&where=all~colour.is.red~name.is.data%20scientist');
  const notice = page.getByText('Parts of the address were not understood').locator('..');
  await expect(notice.getByRole('listitem')).toHaveText(['seniority=9', 'where=colour.is.red']);
  await expect(names(page)).toHaveText(['Data Scientist']);
});
