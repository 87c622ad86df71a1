import type { Locator, Page } from '@playwright/test';

/** More presses than lie between any two places that a test goes between. */
const MOST_PRESSES = 60;

/** Presses Tab until the focus is where it is wanted. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not lead to ${String(target)}`);
}
