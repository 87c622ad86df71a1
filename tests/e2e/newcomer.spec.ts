import type { Page } from '@playwright/test';
import { askBestRoute } from './ask-plan.ts';
import { expect } from './patient-expect.ts';
import { answerSentence } from './route-words.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

const ENDS = { from: 'data-engineer', to: 'machine-learning-engineer' };

function field(page: Page, name: string) {
  return page.getByRole('combobox', { name, exact: true });
}

test('a newcomer asks by mouse and reads a true answer', async ({ page, request }) => {
  const expected = await askBestRoute(request, ENDS);
  await showScreen(page, '/');
  await page.getByRole('combobox', { name: 'From' }).click();
  await page.getByRole('option', { name: 'Data Engineer', exact: true }).click();
  await page.getByRole('combobox', { name: 'To' }).click();
  await page.getByRole('option', { name: 'Machine Learning Engineer', exact: true }).click();
  await page.getByRole('button', { name: 'Show the way' }).click();

  await expect(page).toHaveURL('/plan?from=data-engineer&to=machine-learning-engineer');
  await expect(page.getByText(answerSentence(expected))).toBeVisible();
  await expect(page).toHaveTitle('From Data Engineer to Machine Learning Engineer · Rolegraph');
});

test('the first screen holds an example that one click answers', async ({ page, request }) => {
  const expected = await askBestRoute(request, ENDS);
  await showScreen(page, '/');
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Data Engineer');
  await expect(page.getByRole('combobox', { name: 'To' })).toHaveValue('Machine Learning Engineer');
  await page.getByRole('button', { name: 'Show the way' }).click();

  await expect(page).toHaveURL('/plan?from=data-engineer&to=machine-learning-engineer');
  await expect(page.getByText(answerSentence(expected))).toBeVisible();
});

test('a newcomer asks by keyboard alone, by another name of the role', async ({
  page,
  request,
}) => {
  const expected = await askBestRoute(request, ENDS);
  await showScreen(page, '/');
  await tabTo(page, field(page, 'From'));
  await page.keyboard.type('data eng');
  await expect(page.getByRole('option').first()).toContainText('Data Engineer');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Data Engineer');
  await tabTo(page, field(page, 'To'));
  await page.keyboard.type('ML engineer');
  await expect(page.getByRole('option').first()).toContainText('Machine Learning Engineer');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');

  await expect(page.getByText(answerSentence(expected))).toBeVisible();
});

test('every skill of the answer stands on the screen with its level', async ({ page, request }) => {
  const { steps } = await askBestRoute(request, ENDS);
  expect(steps.length, 'steps of the best route').toBeGreaterThan(1);
  const folded = steps.slice(1).map((_, index) => `step.${index + 2}`);
  await showScreen(page, `/plan?from=${ENDS.from}&to=${ENDS.to}&open=${folded.join('~')}`);
  const words = ['aware', 'guided', 'working', 'advanced', 'expert'];
  for (const [index, { learn, raise }] of steps.entries()) {
    const step = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: `Step ${index + 1} of ${steps.length}` }),
    });
    const rows = await step.getByRole('listitem').allTextContents();
    for (const { skill, requiredLevel } of [...learn, ...raise]) {
      const row = rows.find(
        (text) =>
          text.startsWith(`${skill.name}learn: `) || text.startsWith(`${skill.name}raise: `),
      );
      expect(row, skill.name).toContain(`to ${words[requiredLevel - 1]}`);
    }
  }
});

test('#13 the evidence of a skill opens in place and says what the source says', async ({
  page,
  request,
}) => {
  const [step] = (await askBestRoute(request, ENDS)).steps;
  const supported = step?.learn.find(({ evidence }) => evidence.length > 0);
  const [first] = supported?.evidence ?? [];
  if (!supported || !first) throw new Error('the first step has no skill with evidence');
  await showScreen(page, '/plan?from=data-engineer&to=machine-learning-engineer');
  const mark = page.getByRole('button', { name: `: why we say so, ${supported.skill.name}` });
  await mark.first().click();

  await expect(page.getByText(first.note).first()).toBeVisible();
  await expect(page.getByText(first.locator).first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`open=${supported.skill.slug}`));
  await page.getByRole('link', { name: first.source.title }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: first.source.title })).toBeVisible();
});

for (const question of [
  'What does a data scientist need?',
  'How do I get from data engineer to ML engineer?',
]) {
  test(`the sample question opens a screen that answers it: ${question}`, async ({ page }) => {
    await showScreen(page, '/');
    await page.getByRole('link', { name: question }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      /Data Scientist|Machine Learning Engineer/,
    );
    await expect(page.getByRole('button', { name: /why we say so/ }).first()).toBeVisible();
  });
}

test('the sample comparison puts both roles side by side', async ({ page }) => {
  await showScreen(page, '/');
  await page.getByRole('link', { name: 'Compare AI engineer and ML engineer' }).click();
  await expect(page).toHaveURL('/compare?roles=ai-engineer~machine-learning-engineer');
  for (const name of ['AI Engineer', 'Machine Learning Engineer']) {
    await expect(page.getByRole('columnheader', { name }).first()).toBeVisible();
  }
});
