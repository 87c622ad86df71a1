import type { Locator, Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { type Editor, newName, openEditor } from './change-graph.ts';
import { expectNothingInThemes } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

test.beforeEach(() => {
  test.slow();
});

async function addSkills(editor: Editor, ...names: string[]): Promise<void> {
  await editor.apply(
    names.map((name) => ({
      createSkill: { name, category: 'TECHNICAL', description: 'Made for a test of health.' },
    })),
  );
}

/** The finding of a check whose sentence begins so; the findings may go on for pages. */
async function showFinding(page: Page, check: string, begins: string) {
  await showScreen(page, `/health?check=${check}`);
  const finding = page.getByRole('listitem').filter({ hasText: begins });
  for (;;) {
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    if ((await finding.count()) > 0) return finding.first();
    const next = page.getByRole('link', { name: 'Next page' });
    const address = await next.getAttribute('href');
    await next.click();
    await expect(page).toHaveURL(address ?? '');
    await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText(' to ');
  }
}

/** Waits for what a repair would do; it is tried again where the database was too slow for it. */
async function expectTried(finding: Locator, words: string): Promise<void> {
  const again = finding.getByRole('button', { name: 'Try again' });
  await expect(async () => {
    if (await again.isVisible()) await again.click();
    await expect(finding.getByText(words)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
}

const toast = (page: Page) => page.getByRole('region', { name: 'What was done' });

test('a skill that nobody needs is taken out of use by keyboard, and back by Undo', async ({
  page,
  baseURL,
}) => {
  const { name, slug } = newName('A0 glazing');
  await addSkills(await openEditor(baseURL ?? ''), name);
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, '/health');
  await expect(page).toHaveTitle('Graph health · Rolegraph');
  await expect(page.getByText(/^\d+(\.\d)? of 100$/)).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: /Show them: Skills that no role/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/health?check=unneeded-skill');
  const finding = page.getByRole('listitem').filter({ hasText: name }).first();
  const open = finding.getByRole('button', { name: `Take out of use: ${name}` });
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Why?')).toBeFocused();
  await expectTried(finding, 'no longer in use');
  await expectNothingInThemes(page);
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Why?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toast(page)).toContainText(`${name} is out of use.`);
  await expect(toast(page).getByText(`${name} is out of use.`)).toBeFocused();
  await expect(page.getByText(`${name}: no role asks for it`)).toHaveCount(0);
  await expectNothingInThemes(page);
  await tabTo(page, toast(page).getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Enter');
  await expect(toast(page)).toContainText('Undone.');
  await expect(page.getByText(`${name}: no role asks for it`)).toBeVisible();
  await showScreen(page, `/skills/${slug}`);
  await expect(page.getByText('This is no longer in use.')).toHaveCount(0);
});

test('two that are the same are merged, once it is shown what moves', async ({ page, baseURL }) => {
  const editor = await openEditor(baseURL ?? '');
  const { name, slug } = newName('A0 bottling');
  const twin = `${name}s`;
  await addSkills(editor, name, twin);
  const requires = { role: 'data-analyst', necessity: 'OPTIONAL', importance: 2, level: 2 };
  await editor.apply([{ require: { ...requires, skill: `${slug}s` } }]);
  await signInPage(page, ADMINISTRATOR);
  const finding = await showFinding(page, 'near-duplicate', `${name} and ${twin}`);
  await finding.getByRole('button', { name: `Merge ${name} and ${twin}` }).click();
  await expectTried(finding, 'becomes part of');
  await expect(finding.getByRole('heading', { name: 'One statement goes over' })).toBeVisible();
  await expect(finding).toContainText(`Data Analyst needs ${twin} → Data Analyst needs ${name}`);
  await expect(finding).toContainText(`skill/${slug}s`);
  await expectNothingInThemes(page);
  await finding.getByRole('button', { name: 'Merge them' }).click();
  await expect(toast(page)).toContainText(`${twin} has become part of ${name}.`);
  await showScreen(page, `/skills/${slug}s`);
  await expect(page).toHaveURL(`/skills/${slug}`);
});

test('grades that do not go together are set, and a failed try keeps what was chosen', async ({
  page,
  guard,
  baseURL,
}) => {
  guard.expectOnConsole(/Failed to load resource/);
  const editor = await openEditor(baseURL ?? '');
  const { name, slug } = newName('A0 corking');
  await addSkills(editor, name);
  const uneven = { role: 'data-analyst', necessity: 'OPTIONAL', importance: 5, level: 1 };
  await editor.apply([{ require: { ...uneven, skill: slug } }]);
  await signInPage(page, ADMINISTRATOR);
  const finding = await showFinding(page, 'uneven-grades', `Data Analyst requires ${name}`);
  await finding.getByRole('button', { name: /^Set the grades/ }).click();
  await finding.getByLabel('Importance', { exact: true }).selectOption('2');
  await finding.getByLabel('Level', { exact: true }).selectOption('2');
  await finding.getByLabel('Why?').fill('It is a small part of the work');
  await expectTried(finding, '1 of 5, aware');
  await page.route('**/graphql', (route) => route.abort());
  await finding.getByRole('button', { name: 'Set them' }).click();
  await expect(finding.getByRole('alert')).toContainText('There is no answer from the server.');
  await page.unroute('**/graphql');
  await expect(finding.getByLabel('Why?')).toHaveValue('It is a small part of the work');
  await expect(finding.getByLabel('Level', { exact: true })).toHaveValue('2');
  await finding.getByRole('button', { name: 'Set them' }).click();
  await expect(toast(page)).toContainText('The grades are set.');
  await showScreen(page, `/skills/${slug}/history`);
  await expect(page.getByRole('main')).toContainText('It is a small part of the work');
});

test('#13 a statement without evidence gets some, or goes', async ({ page, baseURL }) => {
  const editor = await openEditor(baseURL ?? '');
  const [kept, gone] = [newName('Drying'), newName('Etching')];
  await addSkills(editor, kept.name, gone.name);
  // The findings are in the order of names, so that a role of its own has them on the first page.
  const role = newName('A0 brewer');
  const asks = { role: role.slug, necessity: 'ESSENTIAL', importance: 3, level: 3 };
  await editor.apply([
    { createRole: { name: role.name, description: 'Brews for a test.' } },
    { require: { ...asks, skill: kept.slug } },
    { require: { ...asks, skill: gone.slug } },
  ]);
  await signInPage(page, ADMINISTRATOR);
  const sentence = (skill: string) => `${role.name} requires ${skill}`;
  const finding = await showFinding(page, 'no-evidence', sentence(gone.name));
  await finding.getByRole('button', { name: /^Remove the statement/ }).click();
  await finding.getByRole('button', { name: 'Remove it' }).click();
  await expect(toast(page)).toContainText('The statement is removed.');
  await expect(page.getByText(sentence(gone.name))).toHaveCount(0);

  const other = page
    .getByRole('listitem')
    .filter({ hasText: sentence(kept.name) })
    .first();
  await other.getByRole('button', { name: /^Add evidence/ }).click();
  await other.getByRole('button', { name: 'Add it' }).click();
  await expect(other.getByText('Fill this in.').first()).toBeVisible();
  await expectNothingInThemes(page);
  await other.getByRole('combobox', { name: 'Which source?' }).fill('Machine Learning Career');
  await page.getByRole('option').first().click();
  await other.getByLabel('Where in it?').fill('§Skills ¶1');
  await other.getByLabel('What does it say there?').fill('Brewers dry what they brew.');
  await other.getByRole('button', { name: 'Add it' }).click();
  await expect(toast(page)).toContainText('The evidence is added.');
  await expect(page.getByText(sentence(kept.name))).toHaveCount(0);
});

test('whoever may not change the graph sees all of it without buttons', async ({
  page,
  baseURL,
}) => {
  await signInPage(page, await addPerson(baseURL ?? '', 'VIEWER'));
  await showScreen(page, '/health?check=no-evidence');
  await expect(page.getByText(/: no source is given/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /evidence|Remove/ })).toHaveCount(0);
  const first = await page
    .getByText(/: no source is given/)
    .first()
    .textContent();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL('/health?check=no-evidence&page=2');
  await expect(page.getByText(/: no source is given/).first()).not.toHaveText(first ?? '');
});

test('a change by somebody else is told, and looked at when one asks', async ({
  page,
  baseURL,
}) => {
  const editor = await openEditor(baseURL ?? '');
  const { name } = newName('A0 firing');
  const listening = page
    .waitForEvent('websocket')
    .then((socket) =>
      socket.waitForEvent('framesent', ({ payload }) => String(payload).includes('subscribe')),
    );
  await showScreen(page, '/health?check=unneeded-skill');
  await listening;
  await addSkills(editor, name);
  await expect(page.getByText('The graph has changed since.')).toBeVisible();
  await expect(page.getByText(`${name}: no role asks for it`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByText(`${name}: no role asks for it`)).toBeVisible();
});

test('a page without a connection says so, and comes after another try', async ({
  page,
  guard,
}) => {
  guard.expectOnConsole(/Failed to load resource: net::ERR_FAILED/);
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/health?check=no-evidence');
  await expect(page.getByRole('alert')).toContainText('There is no answer from the server.');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(/: no source is given/).first()).toBeVisible();
});
