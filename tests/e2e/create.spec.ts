import type { Page } from '@playwright/test';
import { newName } from './change-graph.ts';
import {
  bar,
  button,
  description,
  openAs,
  savedNumber,
  signInAs,
  undoSaved,
} from './editing-of-tests.ts';
import { expectAccessible, expectNothingInThemes } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true });

const slugField = (page: Page) => page.getByRole('textbox', { name: 'Name in addresses' });

const statement = (page: Page, at: number) =>
  page.getByRole('heading', { name: 'To be added' }).nth(at).locator('xpath=../..');

/** What is typed before it has come goes nowhere. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find anything, do anything' });
  await expect(palette.getByRole('combobox')).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('a role is added from its list with two statements and evidence, and undone', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { name, slug } = newName('Weather modeller');
  await openAs(page, 'EDITOR', '/roles');
  await page.getByRole('main').getByRole('link', { name: 'New role' }).click();
  await expect(page).toHaveURL('/new/role');
  await expectAccessible(page);
  await nameField(page).fill(name);
  await expect(slugField(page)).toHaveValue(slug);
  await description(page).fill('Tells what the sky will do.');

  await button(page, '… needs a skill').click();
  const first = statement(page, 0);
  await first.getByRole('combobox', { name: 'Which skill?' }).fill('Python');
  await page
    .getByRole('option', { name: /^Python/ })
    .first()
    .click();
  await first.getByRole('radio', { name: 'No, it is essential' }).check();
  await first.getByRole('group', { name: 'How much does it matter?' }).getByText('minor').click();
  await first.getByRole('group', { name: 'Which level?' }).getByText('working').click();
  await button(page, 'Name a source').click();
  await first.getByRole('combobox', { name: 'Which source?' }).fill('Machine learning career');
  await first.getByRole('listbox').getByRole('option').first().click();
  await first.getByLabel('Where in it?').fill('§Roles ¶2');
  await first.getByLabel('What does it say there?').fill('They write models in it.');

  await button(page, 'Something else').click();
  const second = statement(page, 1);
  await second.getByLabel('What is missing?').selectOption(`${name} works in an industry`);
  await second.getByRole('combobox', { name: 'Which industry?' }).fill('Healthcare');
  await page.getByRole('option', { name: 'Healthcare', exact: true }).click();

  await bar(page).getByRole('button', { name: '3 changes' }).click();
  await expect(bar(page).getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);
  await button(page, 'Save').click();
  await savedNumber(page);
  await expect(page).toHaveURL(`/roles/${slug}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Python', exact: true })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Healthcare', exact: true })).toBeVisible();
  await undoSaved(page);
  await expect(page.getByText('This is no longer in use.')).toBeVisible();
});

test('what a contributor adds waits for a review, and is listed among their proposals', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { name, slug } = newName('Cloud seeding');
  await openAs(page, 'CONTRIBUTOR', `/search?q=${encodeURIComponent(name)}&kind=Skill`);
  await page.getByRole('link', { name: 'Add it as a new skill' }).click();
  await expect(nameField(page)).toHaveValue(name);
  await description(page).fill('Makes it rain.');
  await page.getByRole('radio', { name: 'Technical' }).check();
  await page.getByLabel(/^Why/).fill('Nobody has it yet.');
  await button(page, 'Propose').click();
  const number = await savedNumber(page);
  await expect(page).toHaveURL('/my-proposals');
  await expect(page.getByText('Nobody has it yet.')).toBeVisible();
  await expectNothingInThemes(page);
  await showScreen(page, `/review?change-set=${number}`);
  await expect(page.getByText(name).first()).toBeVisible();
  await page.goto(`/skills/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name);
});

test('a name that is taken is refused at its field, and leads to what has it', async ({ page }) => {
  test.setTimeout(240_000);
  await openAs(page, 'EDITOR', '/new/industry?name=healthcare');
  await expect(page.getByText(/no two can have the same/, { exact: false }).last()).toBeVisible();
  const link = page.getByRole('link', { name: /^Healthcare/ });
  await expect(link).toHaveAttribute('href', '/industries/healthcare');
  await description(page).fill('It is here already.');
  await expect(nameField(page)).toHaveAccessibleDescription(/is already the name of/);
  await expect(slugField(page)).toHaveAccessibleDescription(/has the slug “?"?healthcare/);
  await expectAccessible(page);
  await button(page, 'Save').click();
  await expect(page.getByText(/^Some of it cannot be saved/)).toBeVisible();
  await expect(nameField(page)).toHaveValue('healthcare');
  await expect(page).toHaveURL('/new/industry?name=healthcare');
});

test('#12 what may be the same is pointed out while one names, renames or describes something new', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openAs(page, 'EDITOR', '/new/skill');
  await nameField(page).fill('Learning, machine');
  const similar = page.getByRole('listitem').filter({ hasText: 'has nearly the same name' });
  await expect(similar.getByRole('link', { name: /^Machine Learning/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Other names (optional)' }).fill('Pythons');
  await expect(similar.getByRole('link', { name: /^Python/ })).toBeVisible();
  await expectAccessible(page);
  await nameField(page).fill('Nothing like it');
  await expect(similar).toHaveCount(1);

  // In the middle of a statement what is there is taken with one press.
  await button(page, '… builds on another skill').click();
  await page.getByRole('combobox', { name: 'Which skill?' }).fill('Statistic');
  await page.getByRole('option', { name: /^It is not here/ }).click();
  await button(page, 'Take “Statistics”').click();
  await expect(button(page, 'Choose another than Statistics')).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());

  await showScreen(page, '/edit/skill/python');
  await nameField(page).fill('SQL ');
  await expect(page.getByRole('listitem').filter({ hasText: 'has the same name' })).toBeVisible();
  await button(page, 'Discard all changes').click();
  await button(page, 'Discard all changes').last().click();
});

test('a save that does not arrive keeps what was typed, through a reload too', async ({
  page,
  guard,
  context,
}) => {
  test.setTimeout(240_000);
  guard.expectOnConsole(/ERR_FAILED/);
  const { name } = newName('Tunnel');
  await openAs(page, 'EDITOR', '/new/industry');
  await nameField(page).fill(name);
  await description(page).fill('Typed in it.');
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('applyChanges') ? route.abort() : route.fallback(),
  );
  await button(page, 'Save').click();
  await expect(page.getByText(/^There is no answer from the server/)).toBeVisible();
  await page.unrouteAll();
  await context.clearCookies();
  await button(page, 'Save').click();
  await expect(page.getByRole('link', { name: 'Sign in in another tab' })).toBeVisible();
  await expectNothingInThemes(page);
  await signInAs(page, 'EDITOR');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(nameField(page)).toHaveValue(name);
  await expect(description(page)).toHaveValue('Typed in it.');
  await button(page, 'Save').click();
  await savedNumber(page);
  await undoSaved(page);
});

test('something is added by keyboard alone, from the palette, and whoever leaves is asked', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { name } = newName('Harbour');
  await openAs(page, 'CONTRIBUTOR', '/health');
  await openPalette(page);
  await page.keyboard.type('new trend');
  const option = page.getByRole('option', { name: 'New trend' });
  await expect(option).toBeVisible();
  // What search finds of the same words may stand before it.
  await expect(async () => {
    if ((await option.getAttribute('data-combobox-selected')) === 'true') return;
    await page.keyboard.press('ArrowDown');
    throw new Error('the choice is not ready to be taken yet');
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/new/trend');
  await tabTo(page, nameField(page));
  await page.keyboard.type(name);
  await tabTo(page, description(page));
  await page.keyboard.type('Ships come in.');
  await tabTo(page, page.getByRole('radio', { name: 'A trend' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('radio', { name: 'growing' }));
  await page.keyboard.press('Space');
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stay' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(nameField(page)).toHaveValue(name);
  await tabTo(page, bar(page).getByLabel(/^Why/));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('By keyboard.');
  await page.keyboard.press('Control+s');
  await savedNumber(page);
  await expect(page.getByText('By keyboard.')).toBeVisible();
});

test('what nothing is called by can be added from the palette, under that name', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { name } = newName('Quibblefrost');
  await openAs(page, 'EDITOR', '/');
  await openPalette(page);
  await page.keyboard.type(name);
  await page.getByRole('option', { name: `New tool “${name}”` }).click();
  await expect(page).toHaveURL(/\/new\/tool\?name=/);
  await expect(nameField(page)).toHaveValue(name);
});

test('whoever may add nothing is told what they can do instead', async ({ page }) => {
  await showScreen(page, '/new/skill?name=Cloud%20seeding');
  await expect(page.getByRole('link', { name: 'Sign in' }).last()).toBeVisible();
  await page.getByRole('link', { name: 'Suggest it without an account' }).click();
  await expect(page).toHaveURL(/\/suggest\?missing=Cloud/);
  await showScreen(page, '/roles');
  await expect(page.getByRole('link', { name: 'New role' })).toHaveCount(0);
});
