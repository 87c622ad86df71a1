import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/** Opens an address and waits until nothing on it is still on its way. */
export async function showScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectAllThere(page);
}

/** Waits until nothing on a page is still on its way. */
export async function expectAllThere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  // The footer waits for the graph's counts, which every page asks for.
  await expect(page.getByRole('contentinfo')).toContainText('statements');
}
