import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

export const description = (page: Page) => page.getByRole('textbox', { name: 'Description' });

export const bar = (page: Page) => page.getByRole('region', { name: 'Your changes' });

/** Opens a page as somebody with an account of their own. */
export async function openAs(
  page: Page,
  role: 'CONTRIBUTOR' | 'EDITOR',
  address: string,
): Promise<void> {
  await signInAs(page, role);
  await showScreen(page, address);
}

/** A database that has just started may need more than one try. */
export async function signInAs(page: Page, role: 'CONTRIBUTOR' | 'EDITOR'): Promise<void> {
  await expect(async () => {
    await signInPage(page, await addPerson(new URL(page.url()).origin, role));
  }).toPass({ timeout: 90_000 });
}

/**
 * The number of the change set that the page has just saved. A database that has just started plans
 * its first writes for so long that it may answer UNAVAILABLE on a busy machine; what is sent again
 * is the same request.
 */
export async function savedNumber(page: Page): Promise<number> {
  const said = page.getByText(/^(Saved|Proposed) as change set \d+/);
  await expect(async () => {
    const isAway = await page.getByText(/^The graph is out of reach/).isVisible();
    if (isAway) await page.keyboard.press('Control+s');
    await expect(said).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 90_000 });
  return Number(/set (\d+)/.exec((await said.textContent()) ?? '')?.[1]);
}

/** Undoes what the page has just saved; what was out of reach is sent again, and is the same request. */
export async function undoSaved(page: Page): Promise<void> {
  const undo = button(page, 'Undo');
  await expect(async () => {
    if ((await undo.count()) > 0 && (await undo.isEnabled())) await undo.click();
    const said = page.getByText(/^Undone by change set \d+, revision \d+\.$/);
    await expect(said).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: 120_000 });
}
