import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { askGraphql } from './ask-graphql.ts';
import { newName, openEditor } from './change-graph.ts';
import { expectNothingInThemes } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

const FIRST = 'Keeps the oven at the heat that each bread needs.';
const SECOND = 'Keeps the oven at the heat that each loaf needs, by night.';

test.beforeEach(() => {
  test.slow();
});

/** A skill that was made, and described in other words since. */
async function changedSkill(baseURL: string) {
  const editor = await openEditor(baseURL);
  const { name, slug } = newName('Ovens');
  const skill = { name, category: 'TECHNICAL', description: FIRST };
  await editor.apply([{ createSkill: skill }], 'Bakers need it');
  const update = { skill: slug, expectedVersion: 1, description: SECOND };
  const number = await editor.apply([{ updateSkill: update }], 'By night, too');
  return { editor, name, slug, number };
}

const card = (page: Page, number: number) =>
  page.getByRole('article', { name: `Change ${number.toLocaleString('en')}` });

test('#14 a history is read, compared and reverted by keyboard', async ({ page, baseURL }) => {
  const { name, slug, number } = await changedSkill(baseURL ?? '');
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, `/skills/${slug}`);
  await expect(page.getByText(SECOND)).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'history' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`History of ${name}`);
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveTitle(`History of ${name} · Rolegraph`);
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(card(page, number)).toContainText('By night, too');
  await expect(card(page, number).locator('del')).toContainText('bread');

  await tabTo(page, page.getByRole('button', { name: /^Compare revision/ }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByText(/is chosen. Choose another one/)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /^Compare revision/ }).last());
  await page.keyboard.press('Enter');
  const compared = page.getByRole('region', { name: /^From revision/ });
  await expect(compared).toContainText('1 difference');
  await expect(page).toHaveURL(/\?from=\d+&to=\d+$/);
  await page.reload();
  await expect(compared.locator('ins').first()).toContainText('loaf');
  await expectNothingInThemes(page);

  await tabTo(page, page.getByRole('button', { name: `Revert change ${number}` }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Why?')).toBeFocused();
  await expectNothingInThemes(page);
  await page.keyboard.type('it was right before');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Change ${number} is undone, by`)).toBeFocused();
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(card(page, number)).toContainText('Undone by');
  await tabTo(page, page.getByRole('link', { name: 'To its page' }));
  // The notice stands after the way back.
  await page.keyboard.press('Enter');
  await expect(page.getByText(FIRST)).toBeVisible();
});

test('a revert without an answer keeps what was typed, and is sent once in all', async ({
  page,
  guard,
  baseURL,
}) => {
  guard.expectOnConsole(/Failed to load resource/);
  const { slug, number } = await changedSkill(baseURL ?? '');
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, `/skills/${slug}/history`);
  await page.getByRole('button', { name: `Revert change ${number}` }).click();
  await page.getByLabel('Why?').fill('A mistake');
  // The server does it, but its answer is lost.
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('revertChangeSet')) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('button', { name: 'Revert', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('There is no answer from the server.');
  await expect(page.getByLabel('Why?')).toHaveValue('A mistake');
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: 'Revert', exact: true }).click();
  await expect(page.getByText(`Change ${number} is undone, by`)).toBeFocused();
  await expect(page.getByRole('article')).toHaveCount(3);
});

test('#15 what was changed since stays, and is told', async ({ page, baseURL }) => {
  const { editor, name, slug } = await changedSkill(baseURL ?? '');
  const update = { skill: slug, expectedVersion: 2, description: 'Something else.' };
  const other = newName('Yeast');
  const both = await editor.apply([
    { updateSkill: update },
    { createSkill: { name: other.name, category: 'TECHNICAL', description: 'Makes it rise.' } },
  ]);
  const later = { skill: slug, expectedVersion: 3, description: 'Other words again.' };
  await editor.apply([{ updateSkill: later }]);
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, `/changes/${both}`);
  await page.getByRole('button', { name: `Revert change ${both}` }).click();
  await page.getByRole('button', { name: 'Revert', exact: true }).click();
  await expect(page.getByText(/one operation could not be undone/)).toBeFocused();
  await expect(page.getByRole('main')).toContainText(`Undo: Change ${name}: description`);
  await expectNothingInThemes(page);
});

test('#15 two entities that were made one are two again, by keyboard', async ({
  page,
  baseURL,
}) => {
  const editor = await openEditor(baseURL ?? '');
  const [one, two] = [newName('Kneading'), newName('Rolling')];
  await editor.apply(
    [one, two].map(({ name }) => ({
      createSkill: { name, category: 'TECHNICAL', description: 'By hand.' },
    })),
  );
  // A busy database may need more than one try; each is the same request.
  await expect(() =>
    askGraphql(
      editor.request,
      `mutation Merge($from: String!, $into: String!, $key: ID!) {
        mergeEntities(from: $from, into: $into, reason: "The same", idempotencyKey: $key) { number }
      }`,
      { from: `skill/${one.slug}`, into: `skill/${two.slug}`, key: one.slug },
    ),
  ).toPass({ timeout: 60_000 });
  await signInPage(page, ADMINISTRATOR);
  // The former name leads to the history of the one that is left.
  await showScreen(page, `/skills/${one.slug}/history`);
  await expect(page).toHaveURL(`/skills/${two.slug}/history`);
  await tabTo(page, page.getByRole('button', { name: /^Un-merge/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Why?')).toBeFocused();
  await expectNothingInThemes(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/is undone, by/)).toBeFocused();
  await showScreen(page, `/skills/${one.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(one.name);
});

test('what somebody else does appears when it is asked for, and moves nothing before', async ({
  page,
  browser,
  baseURL,
}) => {
  const { editor, slug } = await changedSkill(baseURL ?? '');
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const history = await elsewhere.newPage();
  const listening = [page, history].map(async (one) => {
    const socket = await one.waitForEvent('websocket');
    await socket.waitForEvent('framesent', ({ payload }) => String(payload).includes('subscribe'));
  });
  await showScreen(page, '/activity');
  await showScreen(history, `/skills/${slug}/history`);
  await Promise.all(listening);
  const first = page.getByRole('article').first();
  const before = {
    name: await first.getAttribute('aria-labelledby'),
    at: await first.boundingBox(),
  };

  const update = { skill: slug, expectedVersion: 2, description: 'Bakes by daylight.' };
  const number = await editor.apply([{ updateSkill: update }], 'By day');
  for (const one of [page, history]) {
    const button = one.getByRole('button', { name: /^Show \d+ new change/ });
    await expect(button).toBeVisible();
    await expect(card(one, number)).toHaveCount(0);
  }
  expect(await first.getAttribute('aria-labelledby')).toBe(before.name);
  expect(await first.boundingBox()).toEqual(before.at);
  await expectNothingInThemes(page);
  for (const one of [page, history]) {
    await one.getByRole('button', { name: /^Show \d+ new change/ }).click();
    await expect(card(one, number)).toContainText('By day');
  }
  // Of all that is done others do some more meanwhile; of this skill nobody else knows.
  await expect(history.getByRole('button', { name: /new change/ })).toHaveCount(0);
  await elsewhere.close();
});

test('whoever may not change the graph sees all of it and no button to undo it', async ({
  page,
  baseURL,
}) => {
  const { slug, number } = await changedSkill(baseURL ?? '');
  await signInPage(page, await addPerson(baseURL ?? '', 'CONTRIBUTOR'));
  await showScreen(page, `/skills/${slug}/history`);
  await expect(card(page, number)).toBeVisible();
  await expect(page.getByRole('button', { name: /Revert/ })).toHaveCount(0);
});

test('the seed is read page by page, and all that it did to an entity on its history', async ({
  page,
}) => {
  await showScreen(page, '/changes/1');
  const operations = page.getByRole('main').locator('ol > li');
  await expect(operations).toHaveCount(100);
  const first = await operations.first().textContent();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL('/changes/1?page=2');
  await expect(operations.first()).not.toHaveText(first ?? '');
  await showScreen(page, '/roles/data-engineer/history');
  const seed = page.getByRole('article').last();
  await seed.getByRole('button', { name: 'Show more of what it did' }).click();
  await expect
    .poll(() => seed.getByRole('button', { name: /^What changed/ }).count())
    .toBeGreaterThan(20);
});

test('#14 changes are narrowed to a state, which is in the address', async ({ page }) => {
  await showScreen(page, '/activity');
  await page.getByRole('link', { name: 'Rejected' }).click();
  await expect(page).toHaveURL('/activity?state=rejected');
  await expect(page.getByRole('link', { name: 'Rejected' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});
