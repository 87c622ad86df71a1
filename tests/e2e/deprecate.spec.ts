import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { askGraphql } from './ask-graphql.ts';
import { type Editor, newName, openEditor } from './change-graph.ts';
import { expectUndone, sentNumber } from './change-on-page.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

test.beforeEach(() => {
  test.setTimeout(240_000);
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

const reason = (page: Page) => page.getByLabel('Why?');

/** A role that asks for a skill that is to go, and for one that may take its place. */
async function bakery(editor: Editor) {
  const [role, goes, other] = [newName('Baker'), newName('Bakery'), newName('Baking')];
  const skill = (name: string) => ({ name, category: 'TECHNICAL', description: `${name}.` });
  const asks = { role: role.slug, necessity: 'ESSENTIAL', importance: 4 };
  await editor.apply([
    { createRole: { name: role.name, description: 'Bakes for a test.' } },
    { createSkill: skill(goes.name) },
    { createSkill: skill(other.name) },
    { require: { ...asks, skill: goes.slug, level: 4 } },
    { require: { ...asks, skill: other.slug, level: 2 } },
  ]);
  return { role, goes, other };
}

type Planned = { planTransition: { direct: { newLevels: number } } };

/** The levels to gain from nothing to a role. */
async function levelsTo({ request }: Editor, role: string): Promise<number> {
  const { planTransition } = await askGraphql<Planned>(
    request,
    `query ($to: String!) { planTransition(input: { to: $to, profile: { skills: [] } }) {
      direct { newLevels } } }`,
    { to: role },
  );
  return planTransition.direct.newLevels;
}

test('a skill goes out of use with a replacement: plans read what is told, and it comes back', async ({
  page,
  baseURL,
}) => {
  const editor = await openEditor(baseURL ?? '');
  const { role, goes, other } = await bakery(editor);
  expect(await levelsTo(editor, role.slug)).toBe(6);
  await signInPage(page, ADMINISTRATOR);
  // A database that has just started may need more than one try.
  await expect(async () => {
    await showScreen(page, `/edit/skill/${goes.slug}`);
    await page.getByRole('link', { name: 'Take out of use …' }).click({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page).toHaveURL(`/deprecate/skill/${goes.slug}`);
  const main = page.getByRole('main');
  await expect(main).toContainText('One statement no plan reads any more');
  await expect(page.getByText(/of the eight plans|of 8 plans/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Find it by name' }).fill(other.name);
  await page.getByRole('option', { name: other.name }).click();
  await expect(page).toHaveURL(`/deprecate/skill/${goes.slug}?by=${other.slug}`);
  await expect(main).toContainText(`${other.name} takes its place`);
  await expect(main).toContainText('the greatest grades count');
  await expect(main).toContainText(
    `${role.name} needs ${goes.name} → ${role.name} needs ${other.name}`,
  );
  await expect(main).toContainText(`skill/${goes.slug}`);
  await expectAccessible(page);
  await expect(reason(page)).toHaveValue(`${other.name} takes the place of ${goes.name}`);
  await button(page, 'Take it out of use').click();
  await sentNumber(page, 'Take it out of use');
  await expect(page).toHaveURL(`/skills/${goes.slug}`);
  await expect(main).toContainText('This is no longer in use.');
  await expect(main.getByRole('link', { name: other.name }).first()).toBeVisible();
  await expectAccessible(page);
  expect(await levelsTo(editor, role.slug)).toBe(4);

  await page.getByRole('link', { name: 'Its history says why' }).click();
  await expect(page).toHaveURL(`/skills/${goes.slug}/history`);
  await page
    .getByRole('button', { name: /^Revert change/ })
    .first()
    .click();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/is undone, by/)).toBeFocused();
  expect(await levelsTo(editor, role.slug)).toBe(6);
});

test('#8 by keyboard alone, with nothing in its place, and undone at once', async ({
  page,
  baseURL,
}) => {
  const editor = await openEditor(baseURL ?? '');
  const { goes } = await bakery(editor);
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, `/skills/${goes.slug}`);
  await tabTo(page, button(page, 'More to do with it'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Merge with another …' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Merge with another …' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/deprecate/skill/${goes.slug}`);
  await expect(reason(page)).toBeVisible();
  await tabTo(page, reason(page));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Nobody bakes.');
  await page.keyboard.press('Enter');
  await sentNumber(page, 'Take it out of use');
  await expect(page.getByText('This is no longer in use.')).toBeVisible();
  await tabTo(page, button(page, 'Undo'));
  await page.keyboard.press('Enter');
  await expectUndone(page);
  await expect(page.getByText('This is no longer in use.')).toHaveCount(0);
});

test('a contributor proposes it from the palette, and it waits in the review queue', async ({
  page,
  baseURL,
}) => {
  const editor = await openEditor(baseURL ?? '');
  const { goes } = await bakery(editor);
  await signInPage(page, await addPerson(baseURL ?? '', 'CONTRIBUTOR'));
  await showScreen(page, `/skills/${goes.slug}`);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find anything, do anything' })).toBeFocused();
  await page.keyboard.type('Take it out');
  await expect(page.getByRole('option', { name: 'Take it out of use …' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/deprecate/skill/${goes.slug}`);
  await button(page, 'Propose to take it out of use').click();
  const number = await sentNumber(page, 'Propose to take it out of use');
  await expect(page).toHaveURL(`/skills/${goes.slug}`);
  await expect(page.getByText('This is no longer in use.')).toHaveCount(0);
  await page.context().clearCookies();
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, `/review?change-set=${number}`);
  await expect(page.getByRole('main')).toContainText(goes.name);
});

test('what does not arrive, or is refused as somebody was quicker, keeps the reason', async ({
  page,
  guard,
  baseURL,
}) => {
  guard.expectOnConsole(/Failed to load resource|ERR_FAILED/);
  const editor = await openEditor(baseURL ?? '');
  const { goes } = await bakery(editor);
  await signInPage(page, ADMINISTRATOR);
  // The page hears nothing of what others do.
  await page.routeWebSocket(/\/graphql$/, () => undefined);
  await showScreen(page, `/deprecate/skill/${goes.slug}`);
  await reason(page).fill('Nobody bakes');
  await page.route('**/graphql', (route) => route.abort());
  await button(page, 'Take it out of use').click();
  await expect(page.getByRole('alert')).toContainText('There is no answer from the server.');
  const update = { skill: goes.slug, expectedVersion: 1, description: 'Other words.' };
  await editor.apply([{ updateSkill: update }]);
  await page.unrouteAll({ behavior: 'wait' });
  await button(page, 'Take it out of use').click();
  await expect(page.getByRole('alert')).toContainText('so nothing was done');
  await expect(reason(page)).toHaveValue('Nobody bakes');
  await page.getByRole('link', { name: 'Rolegraph, to the first page' }).click();
  await expect(page.getByRole('dialog', { name: 'Leave without doing it?' })).toBeVisible();
  await page.keyboard.press('Enter');
  await button(page, 'Take it out of use').click();
  await sentNumber(page, 'Take it out of use');
});
