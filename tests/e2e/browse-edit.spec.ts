import type { Page } from '@playwright/test';
import { addSkills, showList, slugOf, toast } from './bulk-of-tests.ts';
import { savedNumber, signInAs, undoSaved } from './editing-of-tests.ts';
import { expectNothingInThemes } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

test('#6 an editor edits a row by keyboard alone: Enter, Tab, Esc, and undo', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const skills = await addSkills(baseURL, 2);
  const [first = '', second = ''] = skills.names;
  await showList(page, skills);
  await page.goto(`${page.url()}&columns=name~description~category~aliases`);
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const name = field(page, `Name of ${first}`);
  await expect(name).toBeFocused();
  await expectNothingInThemes(page);

  // Esc leaves all as it was, and the row has the focus again.
  await page.keyboard.type('nothing of this');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row').nth(1)).toBeFocused();
  await expect(page.getByRole('row').nth(1)).toContainText(first);
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue(first);

  // A field that is wrong is said beside it, and nothing is saved.
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Fill this in.')).toBeVisible();
  await page.keyboard.type(`${first} anew`);
  await page.keyboard.press('Tab');
  await expect(field(page, `Description of ${first}`)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Edited in its row.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ana');
  await tabTo(page, field(page, `Other names of ${first}`));
  await page.keyboard.type('Row one');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Row first');
  await page.keyboard.press('Enter');
  await savedNumber(page);
  const row = page.getByRole('row').filter({ hasText: `${first} anew` });
  await expect(row).toContainText('Edited in its row.');
  await expect(row).toContainText('Analytical');
  await expect(row).toContainText('Row one, Row first');
  await expect(row).toBeFocused();
  await undoSaved(page);
  await expect(page.getByRole('row').filter({ hasText: first })).toContainText('Technical');

  await page.keyboard.press('k');
  await expect(page.getByRole('row').filter({ hasText: second })).toBeVisible();
});

test('#9 what is saved shows at once, and comes back with what was typed where it is refused', async ({
  page,
  context,
  baseURL,
  guard,
}) => {
  test.slow();
  guard.expectOnConsole(/503/);
  const skills = await addSkills(baseURL, 1);
  const [name = ''] = skills.names;
  await showList(page, skills);
  await page.goto(`${page.url()}&columns=name~description`);
  const row = page.getByRole('row').nth(1);
  await row.getByText('Made for a test of bulk edit.').dblclick();
  const description = field(page, `Description of ${name}`);
  await description.fill('Typed once.');
  const held = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('applyChanges')) return route.fallback();
    await held.promise;
    return route.fulfill({ status: 503, json: { errors: [] } });
  });
  await page.keyboard.press('Enter');
  await expect(row.getByText('Saving …')).toBeVisible();
  await expect(row.getByText('Typed once.')).toBeVisible();
  await expect(description).toBeHidden();
  held.resolve();
  await expect(description).toHaveValue('Typed once.');
  await expect(row.getByRole('alert')).toBeVisible();
  await expectNothingInThemes(page);
  await page.unroute('**/graphql');

  // Nor does a session that has ended take it away.
  await context.clearCookies();
  await description.press('Enter');
  await expect(row.getByRole('link', { name: 'Sign in in another tab' })).toBeVisible();
  await expect(description).toHaveValue('Typed once.');
  await signInAs(page, 'EDITOR');
  await description.press('Enter');
  await savedNumber(page);
  await expect(row).toContainText('Typed once.');
});

test('by mouse a cell is edited where it is clicked twice, and what others did is decided on', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const skills = await addSkills(baseURL, 1);
  const [name = ''] = skills.names;
  await showList(page, skills);
  await page.goto(`${page.url()}&columns=name~description`);
  const row = page.getByRole('row').nth(1);
  await row.getByText('Made for a test of bulk edit.').dblclick();
  const description = field(page, `Description of ${name}`);
  await expect(description).toBeFocused();
  await description.fill('Mine.');
  await skills.editor.apply([
    { updateSkill: { skill: `skill/${slugOf(name)}`, expectedVersion: 1, description: 'Theirs.' } },
  ]);
  await row.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: 'Somebody else has changed the same' });
  await expect(dialog).toContainText('Theirs.');
  await expectNothingInThemes(page);
  await expect(dialog.getByRole('button', { name: 'Save now' })).toBeDisabled();
  await dialog.getByRole('button', { name: /^Keep mine/ }).click();
  await dialog.getByRole('button', { name: 'Save now' }).click();
  await savedNumber(page);
  await expect(row).toContainText('Mine.');

  // What others change elsewhere is not in the way; and it is asked before what is typed is left.
  await page.getByRole('button', { name: `Edit ${name} in its row` }).click();
  await field(page, `Name of ${name}`).fill(`${name} mine`);
  await skills.editor.apply([
    { updateSkill: { skill: `skill/${slugOf(name)}`, expectedVersion: 3, category: 'DOMAIN' } },
  ]);
  await page.getByRole('link', { name: 'Tools', exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stay here' }).click();
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText(`${name} mine`);
  await expect(toast(page)).toBeVisible();
});
