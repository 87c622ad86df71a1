import type { Page } from '@playwright/test';
import { askPlan, findPlanOfWays, type Plan } from './ask-plan.ts';
import { expect } from './patient-expect.ts';
import { answerSentence, planAddress, routeKey, routeName } from './route-words.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

function routeRadios(page: Page) {
  return page.getByRole('group', { name: 'The route to show' }).getByRole('radio');
}

/** The routes of a plan that has at least two. */
function twoOf({ routes }: Plan) {
  const [best, other] = routes;
  if (!best || !other) throw new Error('the plan has fewer than two routes');
  return { best, other };
}

test('#20 the list holds the routes of the API in their order, and the direct move', async ({
  page,
  request,
}) => {
  const plan = await findPlanOfWays(request);
  await showScreen(page, planAddress(plan));
  const listed = plan.routes.some(({ steps }) => steps.length === 1)
    ? plan.routes
    : [...plan.routes, plan.direct];
  await expect(routeRadios(page)).toHaveCount(listed.length);
  for (const [index, route] of listed.entries()) {
    await expect(routeRadios(page).nth(index)).toHaveAccessibleName(
      new RegExp(`^${routeName(plan, route)}( best| direct|$)`),
    );
    const row = page.getByRole('row').nth(index + 1);
    const levels = row.getByRole('cell').nth(2);
    await expect(levels).toContainText(String(Math.round(route.newLevels * 10) / 10));
    const gap = row.getByRole('cell').nth(1);
    await expect(gap).toContainText(`${Math.round(route.largestGap * 100)}\u00a0%`);
  }
  await expect(routeRadios(page).first()).toBeChecked();
});

test('another route is chosen by keyboard, kept over a reload, and left by going back', async ({
  page,
  request,
}) => {
  const plan = await findPlanOfWays(request);
  const { best, other } = twoOf(plan);
  const address = planAddress(plan);
  await showScreen(page, address);
  await expect(page.getByText(answerSentence(best))).toBeVisible();

  await page.getByRole('button', { name: 'Options' }).focus();
  await tabTo(page, routeRadios(page).first());
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(`${address}&route=${routeKey(other)}`);
  const second = routeRadios(page).nth(1);
  await expect(second).toBeChecked();
  await expect(second).toBeFocused();
  await expect(page.getByText(answerSentence(other))).toBeVisible();

  await page.reload();
  await expect(second).toBeChecked();
  await expect(page.getByText(answerSentence(other))).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(routeRadios(page).first()).toBeChecked();
  await expect(page.getByText(answerSentence(other))).toBeHidden();
});

test('the list stays where it is when another route is chosen', async ({ page, request }) => {
  const plan = await findPlanOfWays(request);
  await showScreen(page, planAddress(plan));
  const row = page.getByRole('row').nth(2);
  await row.scrollIntoViewIfNeeded();
  const before = await page.getByRole('table').boundingBox();
  await row.click();
  await expect(routeRadios(page).nth(1)).toBeChecked();
  await expect(page).toHaveURL(/route=/);
  expect(await page.getByRole('table').boundingBox()).toEqual(before);
});

test('the steps come one after the other, and each unfolds by itself', async ({
  page,
  request,
}) => {
  const plan = await findPlanOfWays(request);
  const { steps } = twoOf(plan).best;
  await showScreen(page, planAddress(plan));
  await expect(page.getByRole('heading', { name: /^Step \d/ })).toHaveCount(steps.length);
  const [first, second] = steps;
  const shown = page.getByRole('button', { name: `Hide what to learn for ${first?.role.name}` });
  await expect(shown).toHaveAttribute('aria-expanded', 'true');
  const folded = page.getByRole('button', { name: `Show what to learn for ${second?.role.name}` });
  await folded.press('Enter');
  await expect(page).toHaveURL(/open=step\.2/);
  await page.reload();
  await expect(
    page.getByRole('button', { name: `Hide what to learn for ${second?.role.name}` }),
  ).toHaveAttribute('aria-expanded', 'true');
});

test('a route that is not among those found gives way to the best, and says so', async ({
  page,
  request,
}) => {
  const plan = await findPlanOfWays(request);
  await showScreen(page, `${planAddress(plan)}&route=no-such-role`);
  await expect(page.getByText(/^The route in the address is not among/)).toBeVisible();
  await expect(routeRadios(page).first()).toBeChecked();
});

test('what makes a route better is chosen by keyboard, and orders the routes anew', async ({
  page,
  request,
}) => {
  const plan = await findPlanOfWays(request);
  const ends = { from: plan.from.slug, to: plan.to.slug };
  const { routes } = await askPlan(request, { ...ends, objective: 'DIRECT' });
  await showScreen(page, planAddress(plan));
  await page.getByRole('button', { name: 'Options' }).press('Enter');
  await tabTo(page, page.getByRole('radio', { name: 'Balanced' }));
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/objective=fewest/);
  await expect(page.getByRole('radio', { name: 'Fewest levels' })).toBeFocused();
  for (const [index, route] of routes.entries()) {
    await expect(routeRadios(page).nth(index)).toHaveAccessibleName(
      new RegExp(`^${routeName(plan, route)}( best| direct|$)`),
    );
  }
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Fewest levels' })).toBeChecked();
});
