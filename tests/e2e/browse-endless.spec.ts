import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

/** As many rows as the skills of ESCO and O*NET are together, and no more that may be drawn of them. */
const TOTAL = 17_000;
const MOST_DRAWN = 100;

type Asked = { operationName: string; variables: { limit: number; offset: number } };

/** Answers what the list asks as a graph with many skills would, and tells which pages were asked for. */
async function giveManySkills(page: Page): Promise<number[]> {
  const offsets: number[] = [];
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON() as Asked;
    if (operationName !== 'BrowseSkills') return route.continue();
    const { limit, offset } = variables;
    offsets.push(offset);
    const rows = Array.from({ length: Math.min(limit, TOTAL - offset) }, (_, at) =>
      skillAt(offset + at),
    );
    const matching = { __typename: 'SkillsConnection', totalCount: TOTAL };
    return route.fulfill({ json: { data: { rows, matching } } });
  });
  return offsets;
}

function skillAt(place: number) {
  const connection = { __typename: 'Connection', totalCount: place % 7 };
  return {
    __typename: 'Skill',
    id: `many-${place}`,
    slug: `many-${place}`,
    name: `Skill ${place + 1}${place % 5 === 0 ? ' of which the name is long enough to be broken over two lines of its cell' : ''}`,
    description: 'One of many.',
    aliases: [],
    status: 'ACTIVE',
    version: 1,
    updatedAt: '2026-11-29T12:00:00.000Z',
    category: 'TECHNICAL',
    reuse: null,
    hoursPerLevel: null,
    requiredByConnection: connection,
    buildsOnConnection: connection,
  };
}

/** The row of a place in the list, counted from 1. */
function row(page: Page, place: number) {
  return page.locator(`tbody tr[aria-rowindex="${place + 1}"]`);
}

const drawn = (page: Page) => page.locator('tbody tr').count();

test('a list of 17,000 rows is scrolled through without pages, and draws those in sight', async ({
  page,
}) => {
  const offsets = await giveManySkills(page);
  await showScreen(page, '/skills');
  await expect(page.getByRole('table', { name: 'Skills, all 17,000' })).toHaveAttribute(
    'aria-rowcount',
    '17001',
  );
  await expect(row(page, 1)).toContainText('Skill 1 of which');
  await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveCount(0);
  const widths = () =>
    page
      .getByRole('columnheader')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
  const before = await widths();
  for (const share of [0.3, 0.31, 0.7, 1]) {
    await page.evaluate((at) => window.scrollTo(0, document.body.scrollHeight * at), share);
    await expect(page.locator('tbody tr[aria-busy="true"]')).toHaveCount(0);
    expect(await drawn(page)).toBeLessThan(MOST_DRAWN);
  }
  await expect(row(page, TOTAL)).toContainText(`Skill ${TOTAL}`);
  expect(await widths()).toEqual(before);
  await expect(page.getByRole('columnheader', { name: 'Name' })).toBeInViewport();
  // What was scrolled over is not asked for.
  expect(new Set(offsets).size).toBeLessThan(12);
  expect(await violationsOf(page)).toEqual([]);
});

test('the keyboard leads through all rows', async ({ page }) => {
  await giveManySkills(page);
  await showScreen(page, '/skills?dense=true');
  await page.keyboard.press('j');
  await expect(row(page, 1)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 3)).toBeFocused();
  await page.keyboard.press('End');
  await expect(row(page, TOTAL)).toBeFocused();
  await expect(row(page, TOTAL)).toBeInViewport();
  await expect(row(page, TOTAL)).toContainText(`Skill ${TOTAL}`);
  await page.keyboard.press('k');
  await expect(row(page, TOTAL - 1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(row(page, TOTAL - 1).getByRole('link')).toBeFocused();
  await page.keyboard.press('k');
  await expect(row(page, TOTAL - 2)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(row(page, 1)).toBeFocused();
  await expect(row(page, 1)).toBeInViewport();
  // A letter that is typed is no key.
  await page.getByRole('textbox', { name: 'Name contains' }).press('j');
  await expect(page.getByRole('textbox', { name: 'Name contains' })).toHaveValue('j');
});

test('long lists are cards on a phone, pages by choice, and a hundred rows in print', async ({
  page,
}) => {
  await giveManySkills(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await showScreen(page, '/skills');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await expect(page.locator('tbody tr[aria-busy="true"]')).toHaveCount(0);
  expect(await drawn(page)).toBeLessThan(MOST_DRAWN);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  // Nor is the list within it.
  await expect(page.getByText('Scroll the table sideways for more columns.')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody tr')).toHaveCount(100);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('combobox', { name: 'Rows on a page' }).selectOption('25');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/skills?size=25');
  await expect(page.getByText('1 to 25 of 17,000')).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(25);
});
