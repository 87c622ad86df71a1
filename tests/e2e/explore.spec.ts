import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { askGraphql } from './ask-graphql.ts';
import { askPlan } from './ask-plan.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

// The first pages of a database that has just started take long to plan.
test.beforeEach(() => test.slow());

const START = '/explore?acts=role/data-scientist.20&at=role/data-scientist';

const WIDE = { width: 1440, height: 900 };

/** Shows a scene on a wide screen, and waits until all of it has its place. */
async function showScene(page: Page, address: string): Promise<Locator> {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await showScreen(page, address);
  const drawing = page.getByRole('application');
  await expect(drawing).toHaveAttribute('data-entity-keys', /./);
  return drawing;
}

/** What is drawn, as the drawn graph itself tells it. */
async function drawn(drawing: Locator) {
  const told = async (name: string) =>
    ((await drawing.getAttribute(name)) ?? '').split(' ').filter((word) => word !== '');
  return { keys: await told('data-entity-keys'), ids: await told('data-statement-ids') };
}

/** What the table beside it lists. */
async function listed(page: Page) {
  const twin = page.getByRole('region', { name: 'What is shown, as a table' });
  await twin.getByText(/^Entries \(/).click();
  const keys = await twin
    .locator('tr[data-key]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key') ?? ''));
  await twin.getByText(/^Connections \(/).click();
  const more = twin.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) await more.click();
  const ids = await twin
    .locator('tr[data-statement]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-statement') ?? ''));
  await twin.getByText(/^Entries \(/).click();
  return { keys: keys.toSorted(), ids: ids.toSorted() };
}

const SCENE = `query ($ref: String!) {
  scene(expansions: [{ ref: $ref, budget: 20 }]) {
    nodes { entity { slug } } statements { id } expansions { total }
  }
}`;

type Answer = {
  scene: {
    nodes: { entity: { slug: string } }[];
    statements: { id: string }[];
    expansions: { total: number }[];
  };
};

test('the drawing is what the table says, and both are what the API says', async ({
  page,
  request,
}) => {
  const { scene } = await askGraphql<Answer>(request, SCENE, { ref: 'role/data-scientist' });
  const drawing = await showScene(page, START);
  const actual = await drawn(drawing);
  expect(actual.ids).toEqual(scene.statements.map(({ id }) => id).toSorted());
  expect(actual.keys.map((key) => key.slice(key.indexOf('/') + 1)).toSorted()).toEqual(
    scene.nodes.map(({ entity }) => entity.slug).toSorted(),
  );
  expect(await listed(page)).toEqual(actual);
  const total = scene.expansions[0]?.total;
  await expect(page.getByText(`20 of ${total}, most important first`)).toBeVisible();
  // However long the table is, the page ends with its footer.
  const left = await page.getByRole('contentinfo').evaluate((footer) => {
    const { scrollHeight } = document.documentElement;
    return scrollHeight - window.scrollY - footer.getBoundingClientRect().bottom;
  });
  expect(Math.abs(left)).toBeLessThan(1);
});

test('a route of a plan is shown in the graph, and marked there as it was chosen', async ({
  page,
  request,
}) => {
  const ends = { from: 'data-engineer', to: 'machine-learning-engineer' };
  const { from, to, routes } = await askPlan(request, ends);
  const [, other] = routes;
  const roles = [from, ...(other?.steps ?? []).map(({ role }) => role)];
  await page.setViewportSize(WIDE);
  await showScreen(page, `/plan?from=${from.slug}&to=${to.slug}`);
  await page.getByRole('row').nth(2).click();
  await page.getByRole('link', { name: 'Show in the graph' }).click();
  const marked = page.getByText(/^The way from .* is marked/);
  for (const { name } of roles) await expect(marked).toContainText(name);
  const drawing = page.getByRole('application');
  await expect(drawing).toHaveAttribute('data-entity-keys', /./);
  const { keys } = await drawn(drawing);
  for (const { slug } of roles) expect(keys).toContain(`role/${slug}`);
});

test('#19 by mouse: begin with what is found, show more, filter, hide, pin, and undo', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await showScreen(page, '/explore');
  await page.getByRole('combobox', { name: 'Begin with' }).fill('data scientist');
  await page.getByRole('option', { name: 'Data Scientist' }).first().click();
  await expect(page).toHaveURL(/acts=role(\/|%2F)data-scientist\.20/);
  const drawing = page.getByRole('application');
  await expect(drawing).toHaveAttribute('data-entities', '21');

  await page.getByRole('button', { name: 'Show 20 more of Data Scientist' }).click();
  await expect(drawing).toHaveAttribute('data-entities', '41');

  await page.getByRole('checkbox', { name: /^Tools/ }).uncheck();
  await expect(page).toHaveURL(/without=Tool/);
  await expect.poll(async () => (await drawn(drawing)).keys.join(' ')).not.toContain('tool/');
  expect(await listed(page)).toEqual(await drawn(drawing));
  await page.getByRole('button', { name: 'Show all again' }).click();

  await page.getByRole('button', { name: 'Hide Statistics' }).click();
  await expect.poll(async () => (await drawn(drawing)).keys).not.toContain('skill/statistics');
  await expect(page.getByText('1 is hidden')).toBeVisible();
  await page.getByRole('button', { name: 'Pin Python' }).click();
  await expect(page.getByRole('row', { name: /Python/ }).getByText('pinned')).toBeVisible();

  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await undo.click();
  await expect.poll(async () => (await drawn(drawing)).keys).toContain('skill/statistics');
  await undo.click();
  await expect(drawing).toHaveAttribute('data-entities', '21');
  await page.getByRole('button', { name: 'Take out what Data Scientist brought in' }).click();
  await expect(page.getByRole('combobox', { name: 'Begin with' })).toBeVisible();
});

test('a press in the drawing chooses, a double press shows more', async ({ page }) => {
  const drawing = await showScene(page, '/explore?acts=skill/python.0&form=drawing');
  const box = await drawing.boundingBox();
  const middle = { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 };
  await drawing.click({ position: middle });
  await expect(page.getByRole('complementary', { name: 'About Python' })).toBeVisible();
  await expect(page).toHaveURL(/at=skill(\/|%2F)python/);
  await expect(drawing).toHaveAttribute('data-entities', '1');
  const now = await drawing.boundingBox();
  await drawing.dblclick({ position: { x: (now?.width ?? 0) / 2, y: (now?.height ?? 0) / 2 } });
  await expect(drawing).toHaveAttribute('data-entities', '21');
});

test('#19 by keyboard: walk in the drawing and in the table, and hear where one is', async ({
  page,
}) => {
  const drawing = await showScene(page, START);
  const drawer = page.getByRole('complementary');
  await expect(drawer).toHaveAccessibleName('About Data Scientist');
  await drawing.focus();
  await page.keyboard.press('ArrowUp');
  await expect(drawer).not.toHaveAccessibleName('About Data Scientist');
  const heard = page.getByText(
    / Data Scientist, (article|editorial|dataset)\. .+ connections shown\.$/,
  );
  await expect(heard).toBeAttached();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await drawn(drawing)).keys.length).toBeGreaterThan(21);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\.pin/);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);

  const row = page
    .getByRole('row', { name: /Data Scientist/ })
    .getByRole('button')
    .first();
  await row.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-name]:focus')).not.toHaveText('Data Scientist');
  const second = await page.locator('[data-name]:focus').getAttribute('data-name');
  await expect(page).toHaveURL(({ searchParams }) => searchParams.get('at') === second);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-name]:focus')).not.toHaveAttribute('data-name', second ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-name]:focus')).toHaveAttribute('data-name', second ?? '');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await drawn(drawing)).keys).not.toContain(second);
});

test('#2 a link shows the same, and going back is going a step back', async ({ page }) => {
  const address = `${START.replace('.20&', '.20~skill/python.20.REQUIRES.in~skill/sql.hide~skill/python.pin&')}&without=EDITORIAL&importance=2`;
  const drawing = await showScene(page, address);
  const before = await drawn(drawing);
  expect(before.keys).not.toContain('skill/sql');
  await page.reload();
  await expect.poll(() => drawn(drawing)).toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).not.toHaveURL(/\.pin/);
  await page.goBack();
  await expect(page).toHaveURL(/\.pin/);
});

test('a plan is marked, and what is missing of it is brought in', async ({ page }) => {
  const drawing = await showScene(
    page,
    '/explore?acts=role/data-scientist.5&plan=data-analyst.machine-learning-engineer',
  );
  await expect(page.getByText(/^The way from Data Analyst to Machine Learning/)).toBeVisible();
  await page.getByRole('button', { name: 'Bring all of it in' }).click();
  await expect
    .poll(async () => (await drawn(drawing)).keys)
    .toEqual(expect.arrayContaining(['role/data-analyst', 'role/machine-learning-engineer']));
  await expect(page.getByText('start of the plan')).toBeVisible();
  await page.getByRole('button', { name: 'No longer mark it' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Mark a plan' })).toBeFocused();
});

test('#18 what is shown is taken along as files that stand alone', async ({ page }) => {
  const drawing = await showScene(page, START);
  const { keys, ids } = await drawn(drawing);
  const save = async (label: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: label }).click();
    return readFile(await (await saved).path());
  };
  const svg = (await save('SVG: the drawing')).toString('utf8');
  expect(svg).toContain('<title id="scene-title">Explore from Data Scientist</title>');
  expect(svg).toContain('>Python</text>');
  expect(svg).not.toMatch(/NaN|href|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  const png = await save('PNG: the drawing');
  expect([...png.subarray(1, 4)].map((byte) => String.fromCodePoint(byte)).join('')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2800);
  const json = JSON.parse((await save('JSON: entries and connections')).toString('utf8'));
  expect(json.entities.map(({ ref }: { ref: string }) => ref).toSorted()).toEqual(keys);
  expect(json.statements).toHaveLength(ids.length);
});

test('on a phone there is the table, and nothing is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await showScreen(page, START);
  await expect(page.getByRole('row', { name: /Python/ })).toBeVisible();
  await expect(page.getByRole('application')).toHaveCount(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test('where nothing can be drawn, the table stands alone and says why', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.setViewportSize(WIDE);
  await showScreen(page, START);
  await expect(page.getByText(/^This browser cannot draw it/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Python/ })).toBeVisible();
});

test('axe finds nothing to mend in a scene, in either theme', async ({ page }) => {
  await showScene(page, START);
  await expectAccessible(page);
});

test('an entity leads into the explorer', async ({ page }) => {
  await showScreen(page, '/roles/data-scientist');
  await page.getByRole('link', { name: 'Explore', exact: true }).last().click();
  await expect(page).toHaveURL(/\/explore\?acts=role/);
});
