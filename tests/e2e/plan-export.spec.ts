import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { marked } from 'marked';
import { askPlan, type Plan } from './ask-plan.ts';
import { expect } from './patient-expect.ts';
import { readCsv } from './read-csv.ts';
import { routeKey } from './route-words.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

const ENDS = { from: 'data-engineer', to: 'machine-learning-engineer' };
const PLAN = `/plan?from=${ENDS.from}&to=${ENDS.to}`;
const NAME = 'rolegraph-data-engineer-to-machine-learning-engineer';

/** Saves the plan in one of its forms, and reads the file. */
async function save(page: Page, form: string) {
  await page.getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: form }).click();
  const download = await downloading;
  const bytes = await readFile(await download.path());
  await expect(page.getByRole('status').filter({ hasText: /^Saved as / })).toHaveCount(1);
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

function bestOf({ routes: [best] }: Plan) {
  if (!best) throw new Error('the plan has no route');
  return best;
}

test('the table has every step and skill of the route that is shown', async ({ page, request }) => {
  const plan = await askPlan(request, ENDS);
  const other = plan.routes.findLast(({ steps }) => steps.length > 1) ?? bestOf(plan);
  await showScreen(page, `${PLAN}&route=${routeKey(other)}`);
  const { name, text } = await save(page, 'Skills as CSV');
  expect(name).toBe(`${NAME}.csv`);
  const data = readCsv(text);
  const actual = data.map((row) =>
    [row['Step'], row['Role'], row['Skill'], row['Part'], row['Level needed']].join(' | '),
  );
  const expected = other.steps.flatMap(({ role, kept, raise, learn }, at) =>
    Object.entries({ kept, raise, learn }).flatMap(([part, needs]) =>
      needs.map(({ skill, requiredLevel }) =>
        [at + 1, role.name, skill.name, part, requiredLevel].join(' | '),
      ),
    ),
  );
  expect(actual.toSorted()).toEqual(expected.toSorted());
  const cited = data.filter((row) => row['Evidence'] !== '');
  expect(cited.length).toBeGreaterThan(0);
});

test("the answer is the API's own, with the question that was asked", async ({ page, request }) => {
  const plan = await askPlan(request, { ...ENDS, assume: [{ skill: 'python', level: 5 }] });
  await showScreen(page, `${PLAN}&have=python.5`);
  const { name, text } = await save(page, 'Answer as JSON');
  expect(name).toBe(`${NAME}.json`);
  const { question, revision, answer } = JSON.parse(text);
  expect(question).toMatchObject({ ...ENDS, assume: [{ skill: 'python', level: 5 }] });
  expect(revision).toBeGreaterThan(0);
  expect(answer).toMatchObject(plan);
  expect(text).not.toContain('__typename');
});

test('the document, rendered, has the routes, the skills as boxes and the sources', async ({
  page,
  request,
}) => {
  const plan = await askPlan(request, ENDS);
  const { steps } = bestOf(plan);
  await showScreen(page, PLAN);
  const { name, text } = await save(page, 'Document as Markdown');
  expect(name).toBe(`${NAME}.md`);
  // What it shows is read by a browser, as whoever gets the document reads it.
  const reader = await page.context().newPage();
  await reader.setContent(marked.parse(text, { async: false }));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'From Data Engineer to Machine Learning Engineer',
  );
  await expect(reader.getByRole('row')).toHaveCount(
    1 + new Set([...plan.routes, plan.direct].map(routeKey)).size,
  );
  const expected = steps.flatMap(({ learn, raise }) => [...learn, ...raise]);
  const boxes = reader.getByRole('listitem').filter({ has: reader.getByRole('checkbox') });
  await expect(boxes).toHaveCount(expected.length);
  const lines = await boxes.allInnerTexts();
  for (const { skill, requiredLevel } of expected) {
    const said = new RegExp(
      `^${skill.name}, (from level [\\d.]+ )?to (level )?${requiredLevel}\\b`,
    );
    expect(lines.some((line) => said.test(line.trim()))).toBe(true);
  }
  const evidence = new Set(
    expected.flatMap((need) => need.evidence.map(({ locator, note }) => `${locator}: ${note}`)),
  );
  const sources = await reader.getByRole('list').last().getByRole('listitem').allInnerTexts();
  for (const one of evidence) expect(sources.some((line) => line.includes(one))).toBe(true);
  await reader.close();
});

test('#18 the map is a drawing that stands alone, and a picture', async ({ page, request }) => {
  const plan = await askPlan(request, ENDS);
  await showScreen(page, PLAN);
  const svg = await save(page, 'Map as SVG');
  expect(svg.name).toBe(`${NAME}.svg`);
  const words = await page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    return drawing.querySelector('parsererror')
      ? null
      : (drawing.documentElement.textContent ?? '');
  }, svg.text);
  for (const { role } of bestOf(plan).steps) {
    for (const word of role.name.split(' ')) expect(words).toContain(word);
  }
  const png = await save(page, 'Map as PNG');
  expect(png.name).toBe(`${NAME}.png`);
  expect([...png.bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
});

test('a plan is saved by keyboard alone', async ({ page }) => {
  await showScreen(page, PLAN);
  await page.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toBe(`${NAME}.md`);
});
