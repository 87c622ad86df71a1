import type { APIRequestContext, Page } from '@playwright/test';
import { askGraphql } from './ask-graphql.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

// The first pages of a database that has just started take long to plan.
test.beforeEach(() => test.slow());

type Around = {
  neighbourhood: {
    nodes: { id: string; name: string }[];
    edges: { from: string; to: string; type: string }[];
  };
};

const AROUND = `query ($ref: String!) {
  neighbourhood(ref: $ref, depth: 1, limit: 200) {
    nodes { id name } edges { from to type }
  }
}`;

/** The names of what an entity connects to, each with the number of statements, sorted. */
async function neighboursOf(request: APIRequestContext, ref: string): Promise<string[]> {
  const { neighbourhood } = await askGraphql<Around>(request, AROUND, { ref });
  const [middle, ...others] = neighbourhood.nodes;
  return others
    .map(({ id, name }) => {
      const joins = neighbourhood.edges.filter(
        ({ from, to }) => [from, to].includes(id) && [from, to].includes(middle?.id ?? ''),
      );
      return `${name} ${joins.length}`;
    })
    .toSorted();
}

/** Opens a page and scrolls to what its entity connects to. */
async function showNeighbourhood(page: Page, address: string) {
  await showScreen(page, address);
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'What it connects to' }) });
  await section.scrollIntoViewIfNeeded();
  await expect(section.getByText(/^Connects to/)).toBeVisible();
  await expect(section.locator('[aria-busy="true"]')).toHaveCount(0);
  return section;
}

for (const [ref, address] of [
  ['role/data-scientist', '/roles/data-scientist'],
  ['skill/python', '/skills/python'],
  ['industry/healthcare', '/industries/healthcare'],
] as const) {
  test(`the drawing is what the table says, and the table what the API says: ${ref}`, async ({
    page,
    request,
  }) => {
    const expected = await neighboursOf(request, ref);
    const section = await showNeighbourhood(page, `${address}?as=table`);
    const rows = section.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await expect(rows).toHaveCount(expected.length);
    const told = await rows.evaluateAll((all) =>
      all.map((row) => {
        const name = row.querySelector('th')?.textContent ?? '';
        return `${name} ${row.querySelectorAll('td:last-child > div').length}`;
      }),
    );
    expect(told.toSorted()).toEqual(expected);

    await section.getByText('Drawing', { exact: true }).click();
    await expect(page).toHaveURL(/as=drawing/);
    const drawn = section.locator('[data-key]');
    await expect(drawn).toHaveCount(Math.min(30, expected.length));
    const names = told.map((row) => row.replace(/ \d+$/, ''));
    for (const name of await drawn.allTextContents()) expect(names).toContain(name.trim());
    const more = await section.getByText(/^and \d+ more in the table$/).allTextContents();
    const hidden = more.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0);
    expect((await drawn.count()) + hidden).toBe(expected.length);
  });
}

test('the keyboard walks through the drawing, and Enter opens a page', async ({ page }) => {
  const section = await showNeighbourhood(page, '/skills/python?as=drawing');
  const tabStops = section.locator('[data-key][tabindex="0"]');
  await expect(tabStops).toHaveCount(1);
  await section.getByRole('radio', { name: 'Drawing' }).focus();
  await page.keyboard.press('Tab');
  await expect(tabStops).toBeFocused();
  const first = await tabStops.getAttribute('data-key');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const focused = section.locator('[data-key]:focus');
  await expect(focused).toHaveAccessibleName(/, (role|skill): .+\((article|editorial|dataset)\)/);
  const key = await focused.getAttribute('data-key');
  expect(key).not.toBe(first);
  await expect(page).toHaveURL(({ searchParams }) => searchParams.get('at') === key);
  await page.keyboard.press('Enter');
  const [kind, slug] = key?.split('/') ?? [];
  await expect(page).toHaveURL(`/${kind}s/${slug}`);
});

test('what is chosen in the drawing is chosen in the table, and in the address', async ({
  page,
}) => {
  const section = await showNeighbourhood(page, '/skills/python?as=drawing');
  await section.locator('[data-key="role/data-engineer"]').click();
  await expect(page).toHaveURL(
    ({ searchParams }) => searchParams.get('at') === 'role/data-engineer',
  );
  await expect(section.getByText('Python: needed by Data Engineer')).toBeVisible();
  await section.getByText('Table', { exact: true }).click();
  const row = section.getByRole('row').filter({ hasText: 'Data Engineer' });
  await expect(row).toHaveAttribute('aria-current', 'true');

  await section.getByRole('row').filter({ hasText: 'AI Engineer' }).getByText('Role').click();
  await expect(page).toHaveURL(({ searchParams }) => searchParams.get('at') === 'role/ai-engineer');
  await page.reload();
  await section.scrollIntoViewIfNeeded();
  await expect(row).not.toHaveAttribute('aria-current', 'true');
  await section.getByText('Drawing', { exact: true }).click();
  await expect(section.locator('[data-key="role/ai-engineer"]')).toHaveAttribute(
    'data-chosen',
    'true',
  );
});

test('on a phone the table comes first, and the drawing fits the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const section = await showNeighbourhood(page, '/roles/data-scientist');
  await expect(section.getByRole('table')).toBeVisible();
  await section.getByText('Drawing', { exact: true }).click();
  await expect(section.locator('[data-key]').first()).toBeVisible();
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overhang).toBeLessThanOrEqual(0);
});

test('the page scrolls where the pointer is over the drawing', async ({ page }) => {
  const section = await showNeighbourhood(page, '/roles/data-scientist?as=drawing');
  const drawing = section.getByRole('group', { name: 'What Data Scientist connects to' });
  await drawing.hover({ position: { x: 520, y: 80 } });
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(before);
});
