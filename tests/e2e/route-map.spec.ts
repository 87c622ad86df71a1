import type { Locator, Page } from '@playwright/test';
import { askPlan, type Plan, type Route } from './ask-plan.ts';
import { expect } from './patient-expect.ts';
import { planAddress, routeKey } from './route-words.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

/** A plan with several routes, the best of them over a role in between. */
const QUESTION = { from: 'data-engineer', to: 'machine-learning-engineer' };

/** The most that may jump when the map comes (Cumulative Layout Shift). */
const STEADY = 0.05;

function mapOf(page: Page) {
  return page.getByRole('group', { name: /^Map of the routes from / });
}

function numberOf(page: Page, number: number) {
  return mapOf(page).getByRole('button', { name: new RegExp(`^Route ${number}, `) });
}

function radioOf(page: Page, number: number) {
  return page
    .getByRole('group', { name: 'The route to show' })
    .getByRole('radio')
    .nth(number - 1);
}

function percent(gap: number): string {
  return `${Math.round(gap * 100)}\u00a0%`;
}

/** The routes that the list holds: those found, and the direct move where it is none of them. */
function listed({ routes, direct }: Plan): Route[] {
  const hasDirect = routes.some(({ steps }) => steps.length === 1);
  return hasDirect ? routes : [...routes, direct];
}

/** Goes on by keyboard until a control has the focus, past whatever stands before it. */
async function tabTo(page: Page, control: Locator) {
  const isFocused = () => control.evaluate((element) => element === document.activeElement);
  for (let tab = 0; tab < 20 && !(await isFocused()); tab += 1) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
}

async function showMap(page: Page, address: string) {
  await showScreen(page, address);
  await expect(numberOf(page, 1)).toBeVisible();
}

test('the map says what the API answers: routes, steps, gaps and stations', async ({
  page,
  request,
}) => {
  const plan = await askPlan(request, QUESTION);
  await showMap(page, planAddress(plan));
  const expectedSteps: string[] = [];
  for (const [index, { steps, largestGap }] of listed(plan).entries()) {
    const name = await numberOf(page, index + 1).getAttribute('aria-label');
    expect(name).toContain(`${steps.length} step`);
    expect(name).toContain(`gap ${percent(largestGap)}`);
    const roles = [plan.from, ...steps.map(({ role }) => role)].map(({ name }) => name);
    for (const role of roles.slice(1, -1)) expect(name).toContain(role);
    for (const [at, { gap, learn }] of steps.entries()) {
      const way = `from ${roles[at]} to ${roles[at + 1]}`;
      const skills = `${learn.length} skill${learn.length === 1 ? '' : 's'} to learn`;
      expectedSteps.push(
        `Route ${index + 1}, step ${at + 1} of ${steps.length}, ${way}: gap ${percent(gap)}, ${skills}`,
      );
    }
  }
  const drawn = await mapOf(page)
    .getByRole('img', { name: /^Route / })
    .evaluateAll((steps) => steps.map((step) => step.getAttribute('aria-label') ?? ''));
  const actualSteps = drawn.map((name) => name.replace(/ \d+ stages?,/, ''));
  expect(actualSteps.toSorted()).toEqual(expectedSteps.toSorted());
  const stations = new Set(listed(plan).flatMap(({ steps }) => steps.map(({ role }) => role.name)));
  for (const name of stations) {
    await expect(mapOf(page).getByRole('button', { name: new RegExp(`^${name},`) })).toBeVisible();
  }
  await expect(mapOf(page).getByText(`Start: ${plan.from.name}`)).toBeAttached();
});

test('the map says what the list and the steps below it say', async ({ page, request }) => {
  const plan = await askPlan(request, QUESTION);
  await showMap(page, planAddress(plan));
  for (const [index] of listed(plan).entries()) {
    const row = page.getByRole('row').nth(index + 1);
    const gap = await row.getByRole('cell').nth(1).getByText('%').first().textContent();
    await expect(numberOf(page, index + 1)).toHaveAttribute(
      'aria-label',
      new RegExp(`gap ${gap?.trim()}$`),
    );
  }
  const [best] = plan.routes;
  for (const [at, { role }] of (best?.steps ?? []).entries()) {
    const step = page.locator(`#step-${at + 1}`);
    await expect(step.getByRole('heading', { level: 3 }).first()).toContainText(role.name);
    const gap = /a gap of (\d+\u00a0%)/.exec((await step.textContent()) ?? '')?.[1];
    const way = mapOf(page).getByRole('img', { name: new RegExp(`^Route 1, step ${at + 1} `) });
    await expect(way).toHaveAttribute('aria-label', new RegExp(`gap ${gap},`));
  }
});

test('#20 choosing on the map chooses in the list and in the address, and the other way round', async ({
  page,
  request,
}) => {
  const plan = await askPlan(request, QUESTION);
  const [best, other] = plan.routes;
  if (!best || !other) throw new Error('the plan has fewer than two routes');
  await showMap(page, planAddress(plan));
  await expect(numberOf(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await numberOf(page, 2).click();
  await expect(page).toHaveURL(new RegExp(`route=${routeKey(other)}`));
  await expect(radioOf(page, 2)).toBeChecked();
  await expect(numberOf(page, 2)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('row').nth(1).click();
  await expect(numberOf(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(new RegExp(`route=${routeKey(best)}`));

  // A line can be pressed anywhere; this is the middle of its first step.
  const way = mapOf(page).getByRole('img', { name: /^Route 2, step 1 / });
  const spot = await way
    .locator('path')
    .first()
    .evaluate((path: SVGPathElement) => {
      const middle = path.getPointAtLength(path.getTotalLength() / 2);
      const matrix = path.getScreenCTM();
      const { x, y } = matrix ? middle.matrixTransform(matrix) : middle;
      return { x, y };
    });
  await page.mouse.click(spot.x, spot.y);
  await expect(radioOf(page, 2)).toBeChecked();
});

test('what is looked at in the list shows on the map, and the other way round', async ({
  page,
  request,
}) => {
  const plan = await askPlan(request, QUESTION);
  await showMap(page, planAddress(plan));
  await page.getByRole('row').nth(2).hover();
  await expect(numberOf(page, 2)).toHaveAttribute('data-pointed', 'true');
  await expect(numberOf(page, 1)).toHaveAttribute('data-pointed', 'false');
  await numberOf(page, 1).hover();
  await expect(page.getByRole('row').nth(1)).toHaveAttribute('data-pointed', 'true');
  await expect(page.getByRole('row').nth(2)).toHaveAttribute('data-pointed', 'false');
});

test('the map is used by keyboard alone', async ({ page, request }) => {
  const plan = await askPlan(request, QUESTION);
  const count = listed(plan).length;
  await showMap(page, planAddress(plan));
  await page.getByRole('button', { name: 'Show the way' }).focus();
  await tabTo(page, numberOf(page, 1));
  await page.keyboard.press('Tab');
  await expect(numberOf(page, 2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(radioOf(page, 2)).toBeChecked();
  await expect(numberOf(page, 2)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(radioOf(page, 1)).toBeChecked();
  for (let tab = 0; tab < count; tab += 1) await page.keyboard.press('Tab');
  const first = plan.routes[0]?.steps[0]?.role.name ?? '';
  await expect(mapOf(page).getByRole('button', { name: `${first}, step 1 of` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#step-1')).toBeFocused();
});

test('a station of the chosen route unfolds its step', async ({ page, request }) => {
  const plan = await askPlan(request, QUESTION);
  const target = plan.to.name;
  await showMap(page, planAddress(plan));
  await mapOf(page)
    .getByRole('button', { name: `${target}, step` })
    .click();
  await expect(
    page.getByRole('button', { name: `Hide what to learn for ${target}` }),
  ).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('heading', { name: /^Step 2 of/ })).toBeInViewport();
});

test('the page scrolls over the map, which stays as it is', async ({ page, request }) => {
  const plan = await askPlan(request, QUESTION);
  await showMap(page, planAddress(plan));
  const before = await mapOf(page).boundingBox();
  await mapOf(page).hover({ position: { x: 400, y: 60 } });
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled + 200);
  const after = await mapOf(page).boundingBox();
  expect(after?.width).toBe(before?.width);
  expect(await mapOf(page).locator('.react-flow__viewport').getAttribute('style')).toContain(
    'scale(1)',
  );
});

test('on a phone the map runs down and fits', async ({ page, request }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const plan = await askPlan(request, QUESTION);
  await showMap(page, planAddress(plan));
  const places = await Promise.all(
    listed(plan).map((_, index) => numberOf(page, index + 1).boundingBox()),
  );
  expect(new Set(places.map((place) => place?.y)).size).toBe(1);
  const names = mapOf(page).locator('button, div').filter({ hasText: plan.to.name });
  for (const name of await names.all()) {
    const box = await name.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test('no name runs over its own place', async ({ page, request }) => {
  const plan = await askPlan(request, QUESTION);
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await showMap(page, planAddress(plan));
    const overrun = await mapOf(page)
      .locator('[class*="_name_"]')
      .evaluateAll((names) => names.map((name) => name.scrollWidth - name.clientWidth));
    expect(Math.max(...overrun)).toBeLessThanOrEqual(0);
  }
});

test('the printed map is black on white, with every name', async ({ page, request }) => {
  const plan = await askPlan(request, QUESTION);
  await page.emulateMedia({ colorScheme: 'dark' });
  await showMap(page, planAddress(plan));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = page.getByRole('img', { name: /^Map of the routes from / });
  await expect(printed).toBeVisible();
  await expect(mapOf(page)).toHaveCount(0);
  for (const { name } of listed(plan).flatMap(({ steps }) => steps.map(({ role }) => role))) {
    const text = printed.locator('text').filter({ hasText: name }).first();
    await expect(text).toBeVisible();
  }
  const inks = await printed
    .locator('text')
    .evaluateAll((texts) => texts.map((text) => text.getAttribute('fill')));
  expect(new Set(inks)).toEqual(new Set(['#000000', '#333333', '#ffffff']));
});

test('nothing jumps when the map comes late', async ({ page, request }) => {
  const plan = await askPlan(request, QUESTION);
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') window.shifts += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const { promise: shown, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route('**/assets/route-map-*.js', async (route) => {
    await shown;
    await route.continue();
  });
  await showScreen(page, planAddress(plan));
  letThrough();
  await expect(numberOf(page, 1)).toBeVisible();
  expect(await page.evaluate(() => window.shifts)).toBeLessThanOrEqual(STEADY);
});

test('without the map the list is still there, and says so', async ({ page, request, guard }) => {
  guard.expectOnConsole(/Failed to load resource/);
  const plan = await askPlan(request, QUESTION);
  await page.route('**/assets/route-map-*.js', (route) => route.abort());
  await showScreen(page, planAddress(plan));
  await expect(page.getByText(/^The map could not be loaded/)).toBeVisible();
  await page.getByRole('row').nth(2).click();
  await expect(radioOf(page, 2)).toBeChecked();
});
