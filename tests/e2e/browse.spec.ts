import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { askGraphql } from './ask-graphql.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

type Skills = { skills: { name: string; slug: string; category: string }[] };

const TECHNICAL = `query ($offset: Int!) {
  skills(
    where: { status: { eq: ACTIVE }, category: { eq: TECHNICAL } }
    sort: [{ nameKey: DESC }, { slug: DESC }], limit: 25, offset: $offset
  ) { name slug category }
}`;

/** The names of the rows, from top to bottom. */
function names(page: Page) {
  return page.getByRole('rowheader').getByRole('link');
}

/** Saves the file that a choice of the export menu makes, and reads it. */
async function exported(page: Page, choice: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: choice }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** The table as a reader sees it, row by row, its head first. */
async function shownTable(page: Page): Promise<string[][]> {
  const rows = await page.getByRole('table').getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

test('#2 order, filter and page are those of the API, and the address holds them', async ({
  page,
  request,
}) => {
  await showScreen(page, '/skills');
  await page.getByRole('combobox', { name: 'Category' }).selectOption('Technical');
  await expect(page).toHaveURL('/skills?category=TECHNICAL');
  // What is in force is told above the rows, and moves them down.
  await expect(page.getByRole('button', { name: /^Remove the filter Category/ })).toBeVisible();
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('link').click();
  await expect(page).toHaveURL('/skills?category=TECHNICAL&sort=-name');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('combobox', { name: 'Rows on a page' }).selectOption('25');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Page 2', exact: true }).click();
  await expect(page).toHaveURL('/skills?category=TECHNICAL&sort=-name&page=2&size=25');

  const { skills } = await askGraphql<Skills>(request, TECHNICAL, { offset: 25 });
  await expect(names(page)).toHaveText(skills.map(({ name }) => name));
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.reload();
  await expect(names(page)).toHaveText(skills.map(({ name }) => name));
});

test('a name is found whatever its case, and going back takes the filter away', async ({
  page,
}) => {
  await showScreen(page, '/tools');
  const all = await page.getByText(/^\d+ tools$/).innerText();
  await page.getByRole('textbox', { name: 'Name contains' }).fill('PYTORCH');
  await expect(page).toHaveURL('/tools?q=PYTORCH');
  await expect(names(page)).toHaveText(['PyTorch']);
  await expect(page.getByRole('status').filter({ hasText: '1 tool' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/tools');
  await expect(page.getByText(all, { exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name contains' })).toHaveValue('');
  await page.goForward();
  await expect(names(page)).toHaveText(['PyTorch']);
});

test('a filter is taken away by its chip, and all of them at once where nothing matches', async ({
  page,
}) => {
  await showScreen(page, '/skills?q=xyzzyplugh&reuse=ROLE&category=nonsense');
  await expect(page.getByText('Nothing matches these filters.')).toBeVisible();
  const chips = page.getByRole('list', { name: 'Filters in force' });
  await expect(chips.getByRole('listitem')).toHaveCount(3);
  await chips.getByRole('button', { name: 'Remove the filter Of use: in one role' }).click();
  await expect(page).toHaveURL('/skills?q=xyzzyplugh');
  await page.getByRole('main').getByRole('link', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL('/skills');
  await expect(names(page).first()).toBeVisible();
});

test('#5 columns are chosen by keyboard alone, and remembered in this browser', async ({
  page,
}) => {
  await showScreen(page, '/sources');
  await expect(page.getByRole('columnheader', { name: 'Version' })).toBeHidden();
  await page.getByRole('button', { name: 'Columns' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Version' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('columnheader', { name: 'Version' })).toBeVisible();
  await expect(page).toHaveURL(
    ({ searchParams }) =>
      searchParams.get('columns') === 'name~type~publisher~date~version~updatedAt',
  );
  const further = page.getByRole('button', { name: 'Move Publisher to the left' });
  await further.focus();
  await page.keyboard.press('Enter');
  await expect(further).toBeFocused();
  await expect(page.getByText('Publisher is column 2 of 6.')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Columns' })).toBeFocused();

  await page.goto('/sources');
  await expect(page.getByRole('columnheader').nth(1)).toHaveText('Publisher');
  await expect(page.getByRole('columnheader', { name: 'Version' })).toBeVisible();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'Usual columns' }).click();
  await expect(page.getByRole('columnheader', { name: 'Version' })).toBeHidden();
});

test('the order is changed by keyboard alone', async ({ page }) => {
  await showScreen(page, '/roles');
  const head = page.getByRole('columnheader', { name: 'Seniority' });
  await head.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL('/roles?sort=-seniority');
  await expect(head.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
});

test('columns that the API does not sort by do not offer it', async ({ page }) => {
  await showScreen(page, '/roles');
  const head = page.getByRole('columnheader', { name: 'Skills needed' });
  await expect(head).toBeVisible();
  await expect(head.getByRole('link')).toHaveCount(0);
});

test('an exported page, read again, is what is shown', async ({ page }) => {
  await showScreen(page, '/trends?direction=GROWING&sort=-category&columns=name~category~roles');
  const rows: string[][] = parse(await exported(page, /^CSV: the rows on this page/));
  expect(rows.map((row) => row.slice(0, -1))).toEqual(await shownTable(page));
});

test('#18 an export of all that match has every page, in the order of the list', async ({
  page,
  request,
}) => {
  await showScreen(page, '/skills?category=TECHNICAL&sort=-name&size=25&columns=name~category');
  const actual: { slug: string; name: string; category: string }[] = JSON.parse(
    await exported(page, /^JSON: all \d+ rows that match/),
  );
  const expected: Skills['skills'] = [];
  for (let offset = 0; ; offset += 25) {
    const { skills } = await askGraphql<Skills>(request, TECHNICAL, { offset });
    if (skills.length === 0) break;
    expected.push(...skills);
  }
  expect(actual.map(({ slug, name }) => ({ slug, name }))).toEqual(
    expected.map(({ slug, name }) => ({ slug, name })),
  );
  expect(new Set(actual.map(({ category }) => category))).toEqual(new Set(['Technical']));
});

test('an export of all can be stopped, and saves nothing then', async ({ page }) => {
  await showScreen(page, '/skills');
  const { promise: held, resolve: letThrough } = Promise.withResolvers<void>();
  let pages = 0;
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (asked.includes('"offset":100')) await held;
    // The page asks for other things, too, such as what somebody else has changed meanwhile.
    if (asked.includes('"limit":100')) pages += 1;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^CSV: all/ }).click();
  await expect(page.getByText(/^100 of [\d,]+ rows/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop the export' }).click();
  letThrough();
  await expect(page.getByRole('button', { name: 'Stop the export' })).toBeHidden();
  await expect(page.getByText(/^Saved as/)).toBeHidden();
  expect(pages).toBe(2);
});

test('ticked roles are compared, and stay ticked on the way back', async ({ page }) => {
  await showScreen(page, '/roles');
  await page.getByRole('checkbox', { name: 'Compare Data Engineer', exact: true }).check();
  await expect(page.getByText(/^1 role ticked/)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Compare Data Scientist', exact: true }).check();
  await page.getByRole('link', { name: 'Compare them' }).click();
  await expect(page).toHaveURL(
    ({ pathname, searchParams }) =>
      pathname === '/compare' && searchParams.get('roles') === 'data-engineer~data-scientist',
  );
  await page.goBack();
  await expect(
    page.getByRole('checkbox', { name: 'Compare Data Scientist', exact: true }),
  ).toBeChecked();
});

test('a role leads to the plan that ends there', async ({ page }) => {
  await showScreen(page, '/roles');
  await page.getByRole('link', { name: 'Plan to here, Data Scientist', exact: true }).click();
  await expect(page).toHaveURL('/plan?to=data-scientist');
});

test('a page beyond the end leads to the first', async ({ page }) => {
  await showScreen(page, '/roles?page=99&size=25');
  await page.getByRole('link', { name: 'Go to the first page' }).click();
  await expect(page).toHaveURL('/roles?size=25');
  await expect(names(page).first()).toBeVisible();
});

test('a search for all of a kind leads to its list', async ({ page }) => {
  await page.goto('/search?kind=Tool');
  await expect(page).toHaveURL('/tools');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All tools');
});

test('#5 a table that is too wide is scrolled within itself, by keyboard too, and the page never is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 740 });
  await showScreen(
    page,
    '/roles?columns=name~family~seniority~skills~tools~description~status~version~updatedAt',
  );
  const region = page.getByRole('region', { name: /^Roles, all \d+/ });
  await region.focus();
  await expect(region).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect(await overhangOf(page)).toBeLessThanOrEqual(0);
});

test('on a phone each row is a card that shows all its values, and the order is changed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await showScreen(page, '/roles');
  const card = page.getByRole('row', { name: /Data Scientist/ });
  const edges = await card
    .locator('th, td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
  expect(edges).toHaveLength(8);
  expect(Math.max(...edges)).toBeLessThanOrEqual(360);
  await expect(card.getByRole('checkbox')).toBeVisible();
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('link').click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  expect(await overhangOf(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Filters' }).click();
  await expect(page.getByRole('textbox', { name: 'Name contains' })).toBeVisible();
});

/** How much wider the page is than its window. */
function overhangOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
