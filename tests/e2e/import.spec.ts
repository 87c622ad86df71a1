import { readFile } from 'node:fs/promises';
import { BAKERY, escoFiles, requires } from '../testkit/esco-files.ts';
import { expectAccessible } from './expect-accessible.ts';
import {
  apply,
  button,
  compare,
  expectState,
  fileOf,
  newMark,
  revert,
  showImports,
  upload,
} from './imports-of-tests.ts';
import { expect } from './patient-expect.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

test.beforeEach(() => {
  test.setTimeout(300_000);
});

test('#17 a table of one’s own is mapped, compared, applied, looked at and reverted', async ({
  page,
}) => {
  const mark = newMark();
  await showImports(page);
  await expectAccessible(page);
  const file = fileOf(
    'people know.csv',
    'Skill name,Synonyms,Notes,about,Category',
    `${mark} baking,dough|${mark} bread,by hand,Making bread.,technical`,
    `${mark} oven care,,=1+1,Keeping an oven clean.,technical`,
  );
  await upload(page, file);
  await expectAccessible(page);
  await button(page, 'Go on to the columns').click();

  // What the columns mean is guessed once it is known what the rows are, and looked at as one chooses.
  await button(page, 'Compare with the graph').click();
  await expect(page.getByText('Say what the rows of people know.csv are.')).toBeVisible();
  await page.getByLabel('The table has').selectOption({ label: 'Skills' });
  const meaning = (column: string) => page.getByLabel(`What ${column} means`);
  await expect(meaning('Skill name')).toHaveValue('name');
  await expect(meaning('Synonyms')).toHaveValue('aliases');
  await expect(meaning('Notes')).toHaveValue('');
  await meaning('Notes').selectOption({ label: 'Description' });
  await expect(page.getByText('Two columns are “Description”.').first()).toBeVisible();
  await expectAccessible(page);
  await meaning('Notes').selectOption({ label: 'Leave it out' });
  await compare(page);
  await expect(page.getByText('2 skills are new.')).toBeVisible();
  await expect(page.getByText(`Create the skill ${mark} baking`)).toBeVisible();
  await expectAccessible(page);

  // The same stands there for whoever loads the page anew.
  await page.reload();
  await expect(page.getByText('2 skills are new.')).toBeVisible();
  await apply(page);
  await expect(page.getByRole('heading', { name: 'It is done' })).toBeVisible({ timeout: 120_000 });
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Change \d+$/ }).click();
  await expect(page.getByText('Import of people know.csv')).toBeVisible();
  await page.goBack();
  await revert(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'All imports' }).click();
  await expect(page.getByRole('row', { name: /people know\.csv/ }).first()).toContainText(
    'reverted',
  );
});

test('the whole journey can be gone by the keyboard alone', async ({ page }) => {
  const mark = newMark();
  await showImports(page);
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, button(page, 'Choose files'));
  await page.keyboard.press('Enter');
  await (await choosing).setFiles([
    fileOf('industries.csv', 'name,description', `${mark} baking,Making loaves.`),
  ]);
  await expect(page).toHaveURL(/\/import\/[^/?]+/);
  const press = async (name: string | RegExp, key = 'Enter') => {
    const target = button(page, name);
    await expect(target).toBeVisible({ timeout: 120_000 });
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  await press('Go on to the columns');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press('Compare with the graph');
  await press(/^Apply 1 change …/);
  await expect(button(page, 'Not yet')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await press('Revert the whole import …');
  await expect(page.getByLabel('Why?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The import is reverted' })).toBeVisible({
    timeout: 120_000,
  });
});

test('an import is stopped between two changes, seen in another tab, goes on, and is reverted', async ({
  page,
}) => {
  const mark = newMark();
  await showImports(page);
  // So many that they are not all there before somebody can press a button.
  const rows = Array.from({ length: 3_000 }, (_, at) => `${mark} ${at},Skill ${at}.,TECHNICAL`);
  await upload(page, fileOf('skills.csv', 'name,description,category', ...rows));
  await button(page, 'Go on to the columns').click();
  await compare(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expectState(other, 'ready to be applied');
  await apply(page);
  const bar = page.getByRole('progressbar', { name: 'The graph is being changed' });
  await expect
    .poll(async () => Number(await bar.getAttribute('value').catch(() => 0)), { timeout: 60_000 })
    .toBeGreaterThan(0);
  await button(page, 'Stop').click();
  await expectState(page, 'stopped');
  await expectState(other, 'stopped');
  await other.close();
  await expectAccessible(page);
  await button(page, 'Go on').click();
  await expect(page.getByRole('heading', { name: 'It is done' })).toBeVisible({ timeout: 120_000 });
  await revert(page);
});

test('files that cannot be read are told with place, value and remedy, and mended by others', async ({
  page,
  guard,
}) => {
  guard.expectOnConsole(/status of 400/);
  const mark = newMark();
  await showImports(page);
  const input = page.getByLabel('Files to import', { exact: true }).last();
  await input.setInputFiles([fileOf('recipe.pdf', 'bread')]);
  await expect(page.getByRole('alert')).toContainText('no file in it that could be imported');
  await input.setInputFiles([{ ...fileOf('empty.csv'), buffer: Buffer.from('') }]);
  await expect(page.getByRole('list', { name: 'Files on their way' })).toContainText(/empty/);
  await button(page, 'Leave out empty.csv').click();

  await upload(
    page,
    fileOf('skills.csv', 'name,description,category', `${mark} baking,Bread.,EDIBLE`),
  );
  await button(page, 'Go on to the columns').click();
  await button(page, 'Compare with the graph').click();
  await expectState(page, 'failed');
  const faults = page.getByRole('region', { name: 'What is wrong' });
  await expect(faults).toContainText('row 2');
  await expect(faults).toContainText('EDIBLE');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Files' }).click();
  await upload(
    page,
    fileOf('skills.csv', 'name,description,category', `${mark} baking,Bread.,TECHNICAL`),
  );
  await button(page, 'Go on to the columns').click();
  await compare(page);
  await expect(page.getByText('1 skill is new.')).toBeVisible();
  await button(page, 'Take it off the list …').click();
  await button(page, 'Take it off').click();
  await expect(page).toHaveURL('/import');
});

test('#17 the rows of a taxonomy that are left out are told, and saved as a report', async ({
  page,
}) => {
  await showImports(page);
  const again = requires('baker of bread', 'bake goods');
  const files = escoFiles({ ...BAKERY, requirements: [...BAKERY.requirements, again] });
  await upload(
    page,
    ...Object.entries(files).map(([name, text]) => ({
      ...fileOf(name),
      buffer: Buffer.from(text),
    })),
  );
  await expect(page.getByLabel('What are they?')).toHaveValue('ESCO');
  await page.getByLabel('Version').fill('1.1.1');
  await compare(page);
  await expect(page.getByText(/1 row is left out\./)).toBeVisible();
  const rows = page.getByRole('list', { name: /^Rows that are left out/ });
  await expect(rows).toContainText('occupationSkillRelations.csv, row 7');
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save the report (CSV)' }).click();
  const report = (await readFile(await (await downloading).path())).toString('utf8');
  expect(report).toContain('left out,occupationSkillRelations.csv,7,');
});

test('whoever may not import is told what can be done instead', async ({ page }) => {
  await showImports(page, 'CONTRIBUTOR');
  const main = page.getByRole('main');
  await expect(main).toContainText('Importing is for editors and administrators');
  await expect(main.getByRole('link', { name: 'My proposals' })).toBeVisible();
  await expect(button(page, 'Choose files')).toHaveCount(0);
  await expectAccessible(page);
});
