import { askGraphql } from './ask-graphql.ts';
import {
  addSkills,
  button,
  choose,
  expectChecked,
  preview,
  readSkill,
  savedNumber,
  setCategory,
  showList,
  tick,
  toast,
} from './bulk-of-tests.ts';
import { expectAccessible, expectNothingInThemes } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

test.beforeEach(() => {
  test.setTimeout(240_000);
});

test('#7 rows are selected over pages and sorts, changed as one change set, and undone', async ({
  page,
  baseURL,
}) => {
  const skills = await addSkills(baseURL, 30);
  const { names, editor } = skills;
  const [first = '', second = '', third = '', fourth = ''] = names;
  await showList(page, skills);
  await page.goto(`${page.url()}&size=25`);
  await tick(page, first).check();
  await tick(page, fourth).click({ modifiers: ['Shift'] });
  await expect(tick(page, second)).toBeChecked();
  const bar = page.getByRole('region', { name: 'Selected rows' });
  await expect(bar).toContainText('4 skills selected.');
  await tick(page, third).uncheck();
  await expect(bar).toContainText('3 skills selected.');
  await expectAccessible(page);

  // It is kept while other rows are shown, and told.
  await page.getByRole('link', { name: 'Page 2' }).click();
  await expect(bar).toContainText('3 of them are not on this page.');
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).check();
  await expect(bar).toContainText('8 skills selected. 3 of them are not on this page.');
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).uncheck();
  await expect(bar).toContainText('3 skills selected.');
  await page.reload();
  await expect(bar).toContainText('3 skills selected.');

  await bar.getByRole('link', { name: 'Change 3 skills …' }).click();
  await expect(page).toHaveTitle('Change 3 skills · Rolegraph');
  await expect(preview(page)).toContainText('Once it is clear what to do');
  await expectAccessible(page);
  await setCategory(page, 'Analytical');
  await expect(preview(page)).toContainText('3 changes');
  await expectChecked(page);
  await expect(preview(page).getByText(`Change ${first}: category`)).toBeVisible();
  await expect(page.getByLabel(/^Why/)).toHaveValue('Set category to Analytical (3 skills)');
  await button(preview(page), `Leave out: Change ${fourth}: category`).click();
  await expect(preview(page)).toContainText('2 changes');
  await button(preview(page), '1 is left as it is').click();
  await expect(button(preview(page), `Take it in again: ${fourth}`)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(preview(page)).toContainText('2 changes');
  await button(page, 'Save 2 changes').click();
  await savedNumber(page);

  // The list stands as it was left, with the new values, and what was left out is selected still.
  await expect(page).toHaveURL(/\/skills\?.*page=2/);
  await expect(bar).toContainText('1 skill selected. 1 of them is not on this page.');
  await page.getByRole('link', { name: 'Page 1' }).click();
  const row = page.getByRole('row').filter({ hasText: first });
  await expect(row).toContainText('Analytical');
  await expectAccessible(page);
  await button(toast(page), 'Undo').click();
  await expect(toast(page)).toContainText(/Undone by change set \d+/);
  await expect(row).toContainText('Technical');
  expect((await readSkill(editor, second)).category).toBe('TECHNICAL');
  await button(page, 'Clear the selection').click();
  await expect(bar).toHaveCount(0);
});

test('the same is said of many, graded, and no longer said', async ({ page, baseURL }) => {
  const skills = await addSkills(baseURL, 3);
  const [first = ''] = skills.names;
  await showList(page, skills);
  const open = async (what: string) => {
    await page.getByRole('checkbox', { name: 'Select all rows of this page' }).check();
    await page.getByRole('link', { name: 'Change 3 skills …' }).click();
    await choose(page, what);
  };
  const save = async (count: number) => {
    await expect(preview(page)).toContainText(`${count} changes`);
    await expectChecked(page);
    await page.keyboard.press('Control+s');
    await savedNumber(page);
    await button(toast(page), 'Close').click();
  };
  const chooseWay = async (label: string, way: string) => {
    await page.getByLabel(label).selectOption({ label: way });
    await page.getByRole('combobox', { name: 'Which skill?' }).fill('SQL');
    await page
      .getByRole('option', { name: /^\S*SQL/ })
      .first()
      .click();
  };

  await open('Say something of all of them');
  await page.keyboard.press('Control+s');
  await expect(page.getByLabel('What is missing?')).toHaveAccessibleDescription(/Choose one/);
  await chooseWay('What is missing?', 'each of them builds on another skill');
  await page.getByRole('group', { name: 'Which level?' }).getByText('working').click();
  await expect(
    preview(page).getByText(`Add: ${first} builds on SQL (level working)`),
  ).toBeVisible();
  await expectAccessible(page);
  await save(3);

  await open('Change the grades of what is said of them');
  await chooseWay('What is said of them?', 'each of them builds on another skill');
  await page.getByRole('group', { name: 'Which level?' }).getByText('guided').click();
  await expect(preview(page)).toContainText('level: working guided');
  await save(3);

  await open('Remove what is said of them');
  await chooseWay('What is said of them?', 'each of them builds on another skill');
  await expect(
    preview(page).getByText(`Remove: ${first} builds on SQL (level guided)`),
  ).toBeVisible();
  await save(3);

  await open('Take them out of use');
  await expect(preview(page).getByText(`Take ${first} out of use`)).toBeVisible();
  await save(3);
  await expect(page.getByText('Nothing matches these filters.')).toBeVisible();
});

test('what contributors change waits in the review queue as one proposal', async ({
  page,
  baseURL,
}) => {
  const skills = await addSkills(baseURL, 3);
  const { names, editor } = skills;
  await showList(page, skills, { role: 'CONTRIBUTOR' });
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).check();
  await page.getByRole('link', { name: 'Change 3 skills …' }).click();
  await choose(page, 'Set: hours per level');
  await page.getByLabel('Hours of study per level').fill('0');
  await expect(preview(page)).toContainText('3 changes');
  await button(page, 'Propose 3 changes').click();
  const number = await savedNumber(page);
  await expect(toast(page)).toContainText('It waits for a review.');
  expect((await readSkill(editor, names[0] ?? '')).hoursPerLevel).toBeNull();
  const { changeSet } = await askGraphql<{ changeSet: { state: string; operationCount: number } }>(
    editor.request,
    'query ($number: Int!) { changeSet(number: $number) { state operationCount } }',
    { number },
  );
  expect(changeSet).toEqual({ state: 'PROPOSED', operationCount: 3 });
  await showScreen(page, `/review?change-set=${number}`);
  await expect(page.getByText(`Change ${names[0]}: hours per level`)).toBeVisible();
});

test('many are changed by keyboard alone', async ({ page, baseURL }) => {
  const skills = await addSkills(baseURL, 3);
  const [first = '', second = '', third = ''] = skills.names;
  await showList(page, skills);
  await tabTo(page, tick(page, first));
  await page.keyboard.press('Space');
  await tabTo(page, tick(page, third));
  await page.keyboard.press('Shift+Space');
  await expect(tick(page, second)).toBeChecked();
  await tabTo(page, page.getByRole('link', { name: 'Change 3 skills …' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('What do you want to do to all of them?'));
  await page.keyboard.type('Set: cat');
  await tabTo(page, page.getByRole('radio', { name: 'Technical' }));
  await page.keyboard.press('ArrowRight');
  await expect(preview(page)).toContainText('3 changes');
  await tabTo(page, button(preview(page), `Leave out: Change ${second}: category`));
  await page.keyboard.press('Enter');
  await expect(preview(page)).toContainText('2 changes');
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
  await expectNothingInThemes(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await savedNumber(page);
  await expect(page.getByRole('row').filter({ hasText: first })).toContainText('Mathematical');
  await expect(page.getByRole('row').filter({ hasText: second })).toContainText('Technical');
});

test('three hundred are selected by their filter and changed at once', async ({
  page,
  baseURL,
}) => {
  const skills = await addSkills(baseURL, 300);
  const { names, editor } = skills;
  await showList(page, skills);
  await tick(page, names[0] ?? '').check();
  await button(page, 'Select all 300 that match').click();
  await page.getByRole('link', { name: 'Change 300 skills …' }).click();
  await setCategory(page, 'Analytical');
  await expect(preview(page)).toContainText('300 changes', { timeout: 60_000 });
  await expect(preview(page).getByRole('listitem')).toHaveCount(50);
  await expectChecked(page);
  await button(preview(page), 'Show more').click();
  await expect(preview(page).getByRole('listitem')).toHaveCount(100);
  await button(page, 'Save 300 changes').click();
  await savedNumber(page);
  expect((await readSkill(editor, names[299] ?? '')).category).toBe('ANALYTICAL');
});

test('whoever may not propose anything selects nothing', async ({ page }) => {
  await showScreen(page, '/skills');
  await expect(page.getByRole('checkbox', { name: /^Select/ })).toHaveCount(0);
  await showScreen(page, '/bulk-edit/skills');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNothingInThemes(page);
});
