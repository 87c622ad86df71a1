import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/**
 * The number of the change set that a page has just sent. A database that has just started plans its
 * first writes for so long that it may answer UNAVAILABLE on a busy machine; what is sent again by the
 * button is the same request.
 */
export async function sentNumber(page: Page, again: string): Promise<number> {
  const said = page.getByText(/^(Saved|Proposed) as change set \d+/);
  await expect(async () => {
    const isAway = await page.getByText(/^The graph is out of reach/).isVisible();
    if (isAway) await page.getByRole('button', { name: again }).click();
    await expect(said).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 90_000 });
  return Number(/set (\d+)/.exec((await said.textContent()) ?? '')?.[1]);
}

/** Waits until what a page has sent is undone; on a busy machine it may take more than one try. */
export async function expectUndone(page: Page): Promise<void> {
  await expect(async () => {
    const isAway = await page.getByText(/^It could not be undone/).isVisible();
    if (isAway) await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText(/^Undone by change set/)).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 90_000 });
}
