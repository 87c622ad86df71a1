import type { Page } from '@playwright/test';
import { askPlan, type Plan } from './ask-plan.ts';
import { expectParam } from './expect-param.ts';
import { expect } from './patient-expect.ts';
import { answerSentence } from './route-words.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

const ENDS = { from: 'data-engineer', to: 'machine-learning-engineer' };
const PLAN = `/plan?from=${ENDS.from}&to=${ENDS.to}`;

function ticks(page: Page) {
  return page.getByRole('checkbox', { name: /^I have this: / });
}

function held(page: Page) {
  return page.getByRole('group', { name: /^You said that you have/ });
}

/** The first skill to learn or to raise that the screen shows, and the level that it is needed at. */
async function firstTick(page: Page) {
  const key = (await ticks(page).first().getAttribute('data-tick')) ?? '';
  const name = (await ticks(page).first().getAttribute('aria-label')) ?? '';
  const words = ['aware', 'guided', 'working', 'advanced', 'expert'];
  const skill = key.slice(key.indexOf('.') + 1);
  return { skill, level: 1 + words.findIndex((word) => name.endsWith(word)) };
}

function bestOf({ routes: [best] }: Plan) {
  if (!best) throw new Error('the plan has no route');
  return best;
}

test('#20 a tick ranks the routes anew without a reload, and going back takes it back', async ({
  page,
  request,
}) => {
  await showScreen(page, PLAN);
  const { skill, level } = await firstTick(page);
  const before = bestOf(await askPlan(request, ENDS));
  const after = bestOf(await askPlan(request, { ...ENDS, assume: [{ skill, level }] }));
  await page.evaluate(() => Object.assign(window, { stayed: true }));

  await ticks(page).first().click();
  await expect(page).toHaveURL(`${PLAN}&have=${skill}.${level}`);
  await expect(page.getByText(answerSentence(after)).first()).toBeVisible();
  await expect(held(page).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: /^Counted: / })).toContainText(
    'Best now: through',
  );
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);

  await page.goBack();
  await expect(page).toHaveURL(PLAN);
  await expect(held(page)).toHaveCount(0);
  await expect(page.getByText(answerSentence(before)).first()).toBeVisible();
});

test('by keyboard alone, the focus goes on to the next tick, and the list is left in order', async ({
  page,
}) => {
  await showScreen(page, PLAN);
  await page.getByRole('button', { name: /^Hide what to learn/ }).focus();
  await tabTo(page, ticks(page).first());
  const next = (await ticks(page).nth(1).getAttribute('data-tick')) ?? '';
  await page.keyboard.press('Space');
  await expect(held(page).getByRole('listitem')).toHaveCount(1);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.locator(`[data-tick="${next}"]`)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(held(page).getByRole('listitem')).toHaveCount(2);

  await page.getByRole('button', { name: 'Options' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Clear', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectParam(page, 'have', null);
  await expect(page.locator('#held-list')).toBeFocused();
});

test('the level of a ticked skill is changed, and the skill taken out', async ({ page }) => {
  await showScreen(page, `${PLAN}&have=python.2~sql.3`);
  const level = held(page).getByRole('radiogroup', { name: 'Level of Python' });
  await level.getByRole('radio', { name: 'Level 2 of 5, guided' }).press('ArrowRight');
  await expectParam(page, 'have', 'python.3~sql.3');
  await level.getByRole('radio', { name: 'Level 5 of 5, expert' }).click();
  await expectParam(page, 'have', 'python.5~sql.3');
  await held(page).getByRole('button', { name: 'Take Python out' }).click();
  await expectParam(page, 'have', 'sql.3');
  await expect(held(page).getByRole('listitem')).toHaveCount(1);
});

test('what was ticked is kept among my skills, which count from then on', async ({ page }) => {
  await showScreen(page, `${PLAN}&have=python.5~statistics.3`);
  const sentence = page.getByText(/skills to learn/).first();
  const before = await sentence.textContent();
  await page.getByRole('button', { name: 'Keep in My skills' }).click();
  await expect(page).toHaveURL(`${PLAN}&mine=true`);
  const counted = page.getByRole('checkbox', { name: 'Count my skills too (2)' });
  await expect(counted).toBeChecked();
  await expect(sentence).toHaveText(before ?? '');
  await counted.uncheck();
  await expect(page).toHaveURL(PLAN);
  await expect(sentence).not.toHaveText(before ?? '');
});

test('a skill that the graph does not know is named, and left out by one click', async ({
  page,
}) => {
  await showScreen(page, `${PLAN}&have=sql.3~telepathy.2`);
  await expect(page.getByRole('alert')).toContainText('There is no skill “Telepathy”.');
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await expect(page).toHaveURL(`${PLAN}&have=sql.3`);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(/skills to learn/).first()).toBeVisible();
});

test('My skills are a start of their own, chosen in the form', async ({ page, request }) => {
  await page.addInitScript(() =>
    localStorage.setItem('rolegraph-my-skills', 'python.4~sql.3~statistics.2'),
  );
  const skills = [
    { skill: 'python', level: 4 },
    { skill: 'sql', level: 3 },
    { skill: 'statistics', level: 2 },
  ];
  const expected = bestOf(await askPlan(request, { to: 'data-scientist', profile: { skills } }));
  await showScreen(page, '/plan?to=data-scientist');
  await page.getByRole('combobox', { name: 'From' }).click();
  await page.getByRole('option', { name: 'My skills' }).click();
  await page.getByRole('button', { name: 'Show the way' }).click();
  await expect(page).toHaveURL('/plan?to=data-scientist&mine=true');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByText(answerSentence(expected)).first()).toBeVisible();
  await expect(page.getByText(/^With your skills you already cover/)).toBeVisible();
});

test('without any skills, a plan from them leads to where they are added', async ({ page }) => {
  await showScreen(page, '/plan?to=data-scientist&mine=true');
  await page.getByRole('link', { name: 'Add skills first' }).click();
  await expect(page).toHaveURL('/my-skills');
});
