import type { Page } from '@playwright/test';
import { askGraphql } from './ask-graphql.ts';
import { bar, button, description, openAs, savedNumber, signInAs } from './editing-of-tests.ts';
import { expectAccessible, expectNothingInThemes } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { newToken, openAdministrator } from './suggestions-of-tests.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

/** What a page hears of the changes of others; it hears nothing while they are shut. */
async function earsOf(page: Page): Promise<{ areShut: boolean }> {
  const ears = { areShut: false };
  await page.routeWebSocket('**/graphql', (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      if (!ears.areShut) socket.send(message);
    });
  });
  return ears;
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('#8 a grade is changed from the page of its role to saved in three actions, and undone in one', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openAs(page, 'EDITOR', '/roles/data-analyst');
  let actions = 0;
  const act = async (action: Promise<void>) => {
    await action;
    actions += 1;
  };
  await act(page.getByRole('link', { name: 'Edit: SQL', exact: true }).click());
  const level = page.getByRole('group', { name: 'Which level?' });
  await expect(level).toBeVisible();
  await act(level.getByText('expert', { exact: true }).click());
  await act(button(page, 'Save').click());
  await savedNumber(page);
  expect(actions).toBe(3);
  await expect(page).toHaveURL('/roles/data-analyst');
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Edit: SQL', exact: true }) });
  const asExpert = row.getByRole('img', { name: 'Level 5 of 5, expert' });
  await expect(asExpert).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByText(/^Undone by change set \d+, revision \d+\.$/)).toBeVisible();
  await expect(asExpert).toHaveCount(0);
});

test('#12 fields, grades, new statements with new things and evidence are saved at once', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const mark = newToken().slice(0, 8).replaceAll(/[-_]/g, 'x');
  await openAs(page, 'EDITOR', '/roles/data-engineer');
  await page.getByRole('main').getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(page).toHaveURL('/edit/role/data-engineer');
  await expectAccessible(page);
  await description(page).fill('');
  await expect(description(page)).toHaveAccessibleDescription(/Fill this in/);
  await description(page).fill(`Builds what data flows through. ${mark}`);
  await button(page, 'Remove: Data Engineer needs Python').click();
  await button(page, 'Edit: Data Engineer needs SQL').click();
  await page
    .getByRole('group', { name: 'How much does it matter?' })
    .getByText('minor', { exact: true })
    .click();
  await button(page, 'Name a source').click();
  await page.getByRole('combobox', { name: 'Which source?' }).fill('Machine learning career');
  await page.getByRole('option').first().click();
  await page.getByLabel('Where in it?').fill(`¶ ${mark}`);
  await page.getByLabel('What does it say there?').fill('Everybody is asked for it.');
  const basis = page.getByRole('group', { name: 'Who says that it is so?' });
  await basis.getByText('An article or a web page').click();
  await button(page, 'Add to: Data Engineer needs …').click();
  await page.getByRole('combobox', { name: 'Which skill?' }).fill(`Feature stores ${mark}`);
  await page.getByRole('option', { name: /^It is not here/ }).click();
  const panel = page.getByRole('heading', { name: 'A new skill' }).locator('xpath=../..');
  await panel.getByLabel('Description').fill('Keep what models are fed.');
  await panel.getByRole('radio', { name: 'Technical' }).check();
  await page.getByRole('radio', { name: 'No, it is essential' }).last().check();
  await page.getByRole('group', { name: 'Which level?' }).last().getByText('working').click();
  await page
    .getByRole('group', { name: 'How much does it matter?' })
    .last()
    .getByText('minor')
    .click();
  await expectAccessible(page);
  await bar(page).getByRole('button', { name: '6 changes' }).click();
  await expect(bar(page).getByText(/^Remove: Data Engineer needs Python/)).toBeVisible();
  await expect(bar(page).getByText(/needs SQL: importance and basis/)).toBeVisible();
  await bar(page).getByLabel(/^Why/).fill('A test of everything.');
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  const number = await savedNumber(page);
  await expect(page.getByText(mark).first()).toBeVisible();
  await expect(
    page.getByRole('link', { name: `Feature stores ${mark}`, exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Python', exact: true })).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(page.getByText(/^Undone by change set/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Python', exact: true })).toBeVisible();
  const administrator = await openAdministrator(baseURL ?? '');
  const { changeSet } = await askGraphql<{ changeSet: { revertedBy: number[]; reason: string } }>(
    administrator,
    'query ($number: Int!) { changeSet(number: $number) { revertedBy reason } }',
    { number },
  );
  expect(changeSet.revertedBy).toHaveLength(1);
  expect(changeSet.reason).toBe('A test of everything.');
  await administrator.dispose();
});

test('#10 an entity is edited by keyboard alone, and whoever leaves is asked', async ({ page }) => {
  test.setTimeout(240_000);
  await openAs(page, 'CONTRIBUTOR', '/industries/healthcare');
  await page.keyboard.press('?');
  await expect(page.getByText('Edit what this page is about')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('e');
  await expect(page).toHaveURL('/edit/industry/healthcare');
  await tabTo(page, description(page));
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' It is a test.');
  await tabTo(page, button(page, 'Add to: Healthcare puts to use …'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Which skill?' })).toBeFocused();
  await page.keyboard.type('Version con');
  await expect(page.getByRole('option', { name: 'Version Control' })).toBeVisible();
  await expectNothingInThemes(page);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'What for?' }));
  await page.keyboard.type('to know who changed what');
  await tabTo(page, bar(page).getByLabel(/^Why/));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('By keyboard.');
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
  await expectNothingInThemes(page);
  await page.keyboard.press('Enter');
  await expect(description(page)).toHaveValue(/ It is a test\.$/);
  await page.reload();
  await expect(description(page)).toHaveValue(/ It is a test\.$/);
  await expect(button(page, 'Choose another than Version Control')).toBeVisible();
  await expect(bar(page).getByLabel(/^Why/)).toHaveValue('By keyboard.');
  await page.keyboard.press('Control+s');
  await savedNumber(page);
  await expect(
    page.getByText(/^Proposed as change set \d+\. It waits for a review\.$/),
  ).toBeVisible();
  await expect(page.getByText(/It is a test\./)).toHaveCount(0);
});

test('a save that does not arrive, or is refused, keeps what was typed', async ({
  page,
  guard,
  context,
}) => {
  test.setTimeout(240_000);
  guard.expectOnConsole(/ERR_FAILED/);
  await openAs(page, 'EDITOR', '/edit/trend/explainable-ai');
  const text = `Typed in a tunnel. ${newToken()}`;
  await description(page).fill(text);
  const isSaving = (body: string | null) => body?.includes('applyChanges') === true;
  await page.route('**/graphql', (route) =>
    isSaving(route.request().postData()) ? route.abort() : route.fallback(),
  );
  await button(page, 'Save').click();
  await expect(page.getByText(/^There is no answer from the server/)).toBeVisible();
  await page.unrouteAll();
  await context.clearCookies();
  await button(page, 'Save').click();
  await expect(page.getByRole('link', { name: 'Sign in in another tab' })).toBeVisible();
  await expect(description(page)).toHaveValue(text);
  await expectNothingInThemes(page);
  await signInAs(page, 'EDITOR');
  await button(page, 'Save').click();
  await savedNumber(page);
  await button(page, 'Undo').click();
  await expect(page.getByText(/^Undone by change set/)).toBeVisible();
});

test('#11 what somebody else changes meanwhile is marked, overwrites nothing, and either side can be kept', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const ears = await earsOf(page);
  await openAs(page, 'EDITOR', '/edit/tool/pytorch');
  const mine = `Mine. ${newToken()}`;
  await description(page).fill(mine);
  const other = await browser.newPage({ baseURL: baseURL ?? '' });
  await other.goto('/');
  await openAs(other, 'EDITOR', '/edit/tool/pytorch');
  const saveAsOther = async (text: string) => {
    await description(other).fill(text);
    await button(other, 'Save').click();
    await savedNumber(other);
  };
  await saveAsOther('Theirs, first.');

  // It is marked where it stands, without a reload.
  await expect(page.getByText('Theirs, first.')).toBeVisible({ timeout: 30_000 });
  await expect(description(page)).toHaveValue(mine);
  await expectAccessible(page);
  await button(page, /^Keep mine/).click();
  await expect(page.getByText('Theirs, first.')).toHaveCount(0);

  // Nothing was heard of the second one before it is saved.
  ears.areShut = true;
  await showScreen(other, '/edit/tool/pytorch');
  await saveAsOther('Theirs, second.');
  await button(page, 'Save').click();
  const dialog = page.getByRole('dialog', { name: /^Somebody else has changed/ });
  await expect(dialog.getByText('Theirs, second.')).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText(mine)).toBeVisible();
  await expectNothingInThemes(page);
  await dialog.getByRole('button', { name: /^Keep mine/ }).click();
  await dialog.getByRole('button', { name: 'Save now' }).click();
  await savedNumber(page);
  await expect(page.getByText(mine)).toBeVisible();
  await other.close();
});

test('what somebody else makes of it is taken where it is marked, and in the dialog before it is saved', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const ears = await earsOf(page);
  await openAs(page, 'EDITOR', '/edit/tool/tensorflow');
  const mine = `Mine. ${newToken()}`;
  const others = page.getByRole('textbox', { name: /^Other names/ });
  const alias = `Flow ${newToken().slice(0, 8)}`;
  await description(page).fill(mine);
  const other = await browser.newPage({ baseURL: baseURL ?? '' });
  await other.goto('/');
  await openAs(other, 'EDITOR', '/edit/tool/tensorflow');
  const saveAsOther = async (text: string) => {
    await description(other).fill(text);
    await button(other, 'Save').click();
    await savedNumber(other);
  };
  const first = `Theirs, first. ${newToken()}`;
  await saveAsOther(first);
  await expect(page.getByText(first)).toBeVisible({ timeout: 30_000 });
  await button(page, /^Take theirs/).click();
  await expect(description(page)).toHaveValue(first);
  await expect(bar(page)).toHaveCount(0);

  // Of two changes the one that is in the way is given up, and the other one is saved.
  await description(page).fill(mine);
  await others.fill(alias);
  ears.areShut = true;
  const second = `Theirs, second. ${newToken()}`;
  await showScreen(other, '/edit/tool/tensorflow');
  await saveAsOther(second);
  await button(page, 'Save').click();
  const dialog = page.getByRole('dialog', { name: /^Somebody else has changed/ });
  await expect(dialog.getByText(second)).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: /^Take theirs/ }).click();
  await expect(dialog.getByText('All is decided.', { exact: false })).toBeVisible();
  await expectNothingInThemes(page);
  await dialog.getByRole('button', { name: 'Save now' }).click();
  await savedNumber(page);
  await expect(page.getByText(second)).toBeVisible();
  await expect(page.getByText(alias)).toBeVisible();
  await other.close();
});
