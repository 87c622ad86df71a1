import type { Locator, Page } from '@playwright/test';
import { askGraphql } from './ask-graphql.ts';
import { type Editor, newName, openEditor } from './change-graph.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';

/** A button of a page, or of a part of it. */
export const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name });

/** Where all changes stand before they are made. */
export const preview = (page: Page) => page.getByRole('region', { name: 'What it comes to' });

/** The tick that selects a row. */
export const tick = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `Select ${name}` });

/** What was done last. */
export const toast = (page: Page) => page.getByRole('region', { name: 'What was done' });

/** Skills that only one test knows, and whoever changes them past the page. */
export type Skills = {
  readonly mark: string;
  readonly names: readonly string[];
  readonly editor: Editor;
};

/** Skills that only this test knows, by a word that all of their names have. */
export async function addSkills(baseURL: string | undefined, count: number): Promise<Skills> {
  const editor = await openEditor(baseURL ?? '');
  const { name: mark } = newName('Bulk');
  const names = Array.from({ length: count }, (_, at) => `${mark} ${String(at).padStart(3, '0')}`);
  await editor.apply(
    names.map((name) => ({
      createSkill: { name, category: 'TECHNICAL', description: 'Made for a test of bulk edit.' },
    })),
  );
  return { mark, names, editor };
}

/** The slug that the server makes of a name of these tests. */
export const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

type Read = {
  readonly category: string;
  readonly hoursPerLevel: number | null;
  readonly version: number;
};

/** A skill as it is at this moment. */
export async function readSkill({ request }: Editor, name: string): Promise<Read> {
  const { entity } = await askGraphql<{ entity: Read }>(
    request,
    `query ($ref: String!) {
      entity(ref: $ref) { version ... on Skill { category hoursPerLevel } }
    }`,
    { ref: `skill/${slugOf(name)}` },
  );
  return entity;
}

/** The list of the skills that only this test knows, as somebody sees it who has an account of their own. */
export async function showList(
  page: Page,
  { mark }: Skills,
  { role = 'EDITOR' }: { role?: 'EDITOR' | 'CONTRIBUTOR' } = {},
): Promise<void> {
  await page.goto('/');
  const person = await addPerson(new URL(page.url()).origin, role);
  await signInPage(page, person);
  await showScreen(page, `/skills?q=${encodeURIComponent(mark)}`);
}

/** Chooses what is to be done to all that is selected. */
export async function choose(page: Page, what: string): Promise<void> {
  await page.getByLabel('What do you want to do to all of them?').selectOption({ label: what });
}

/** Chooses a category for all that is selected. */
export async function setCategory(page: Page, category: string): Promise<void> {
  await choose(page, 'Set: category');
  await page.getByRole('group', { name: 'Category' }).getByText(category).click();
}

/** Waits for what the server says of all of them. */
export async function expectChecked(page: Page): Promise<void> {
  const again = preview(page).getByRole('button', { name: 'Check again' });
  await expect(async () => {
    if (await again.isVisible()) await again.click();
    await expect(preview(page).getByText(/^Checking/)).toHaveCount(0, { timeout: 10_000 });
    await expect(again).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 90_000 });
}

/** The number of the change set that was saved; a database that has just started may need more than one try. */
export async function savedNumber(page: Page): Promise<number> {
  const said = toast(page).getByText(/^(Saved|Proposed) as change set \d+/);
  await expect(async () => {
    if (await page.getByText(/^The graph is out of reach/).isVisible()) {
      await page.keyboard.press('Control+s');
    }
    await expect(said).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 120_000 });
  return Number(/set (\d+)/.exec((await said.textContent()) ?? '')?.[1]);
}
