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
  slugOf,
  toast,
} from './bulk-of-tests.ts';
import { expectAccessible, expectNothingInThemes } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { test } from './warm-test.ts';

test.beforeEach(() => {
  test.setTimeout(240_000);
});

test('a save that does not arrive keeps all, and what is sent again is done once', async ({
  page,
  baseURL,
  guard,
}) => {
  guard.expectOnConsole(/ERR_FAILED/);
  const skills = await addSkills(baseURL, 2);
  const { names, editor } = skills;
  await showList(page, skills);
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).check();
  await page.getByRole('link', { name: 'Change 2 skills …' }).click();
  await setCategory(page, 'Analytical');
  await page.getByLabel(/^Why/).fill('Typed in a tunnel.');
  await expectChecked(page);
  // It is done, and its answer is lost.
  let isLost = false;
  await page.route('**/graphql', async (route) => {
    const isSaving = route.request().postData()?.includes('applyChanges') === true;
    if (!isSaving || isLost) return route.fallback();
    isLost = true;
    await route.fetch();
    return route.abort();
  });
  await button(page, 'Save 2 changes').click();
  await expect(page.getByText(/^There is no answer from the server/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByLabel(/^Why/)).toHaveValue('Typed in a tunnel.');
  await expectNothingInThemes(page);
  await page.keyboard.press('Control+s');
  await expect(preview(page).or(toast(page))).toBeVisible();
  await expect.poll(async () => (await readSkill(editor, names[0] ?? '')).version).toBe(2);
});

test('what somebody else changes meanwhile is told row by row, and nothing is half written', async ({
  page,
  baseURL,
}) => {
  const skills = await addSkills(baseURL, 3);
  const { names, editor } = skills;
  const [first = '', second = '', third = ''] = names;
  const change = async (name: string, to: object) => {
    const { version } = await readSkill(editor, name);
    await editor.apply([
      { updateSkill: { skill: `skill/${slugOf(name)}`, expectedVersion: version, ...to } },
    ]);
  };
  let isDeaf = false;
  await page.routeWebSocket('**/graphql', (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      if (!isDeaf) socket.send(message);
    });
  });
  await showList(page, skills);
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).check();
  await page.getByRole('link', { name: 'Change 3 skills …' }).click();
  await setCategory(page, 'Analytical');
  await expect(preview(page)).toContainText('3 changes');
  await expectChecked(page);

  // It is told where it stands, without a reload; what has nothing to do with it is taken over.
  await change(second, { description: 'Of no matter here.' });
  await change(first, { category: 'DOMAIN' });
  await expect(preview(page)).toContainText(`Changed by somebody else: ${first}`);
  await expect(preview(page)).toContainText('2 changes');
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await expect(button(preview(page), `Leave out: ${first}`)).toBeFocused();
  await button(preview(page), `Do it all the same: ${first}`).click();
  await expect(preview(page)).toContainText('3 changes');

  // Nothing is heard of the next one before it is saved.
  isDeaf = true;
  await change(third, { category: 'INTERPERSONAL' });
  await page.keyboard.press('Control+s');
  await expect(preview(page)).toContainText(`Changed by somebody else: ${third}`, {
    timeout: 60_000,
  });
  expect((await readSkill(editor, second)).category).toBe('TECHNICAL');
  await expect(page.getByText(/^Somebody else has changed the same/)).toBeVisible();
  await button(preview(page), `Leave out: ${third}`).click();
  await button(page, 'Save 2 changes').click();
  await savedNumber(page);
  expect((await readSkill(editor, first)).category).toBe('ANALYTICAL');
  expect((await readSkill(editor, second)).category).toBe('ANALYTICAL');
  expect((await readSkill(editor, third)).category).toBe('INTERPERSONAL');
});

test('what the rules of the graph forbid is told of each, and left out to save the others', async ({
  page,
  baseURL,
}) => {
  const skills = await addSkills(baseURL, 3);
  const { names, editor } = skills;
  const [first = '', second = ''] = names;
  // The first one builds on the second, so the second cannot build on the first.
  await editor.apply([
    { buildsOn: { skill: slugOf(first), prerequisite: slugOf(second), level: 2 } },
  ]);
  await showList(page, skills);
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).check();
  await page.getByRole('link', { name: 'Change 3 skills …' }).click();
  await choose(page, 'Say something of all of them');
  await page
    .getByLabel('What is missing?')
    .selectOption({ label: 'each of them builds on another skill' });
  await page.getByRole('combobox', { name: 'Which skill?' }).fill(first);
  await page.getByRole('option', { name: new RegExp(first) }).click();
  await page.getByRole('group', { name: 'Which level?' }).getByText('working').click();
  await expect(preview(page)).toContainText('2 changes');
  await expect(preview(page)).toContainText('1 cannot be done', { timeout: 60_000 });
  await expect(preview(page)).toContainText('circle');
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await expect(
    button(preview(page), `Leave out: Add: ${second} builds on ${first} (level working)`),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview(page)).toContainText('1 change');
  await expectChecked(page);
  await button(page, 'Save 1 change').click();
  await savedNumber(page);
});
