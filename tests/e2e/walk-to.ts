import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { SCREENS } from './screens.ts';
import { expectAllThere } from './show-screen.ts';

const NOWHERE = 'There is no page at this address.';

/**
 * Leads a page that is open already to an address, as its own links do: a third of the work that
 * opening it takes. Waits until nothing on it is still on its way.
 */
export async function walkTo(page: Page, address: string): Promise<void> {
  const title = page.getByRole('heading', { level: 1 });
  const nowhere = title.filter({ hasText: NOWHERE });
  // By way of a screen that differs from all others, so that none is taken for the one before it.
  await push(page, SCREENS.nowhere);
  await expect(nowhere).toBeVisible();
  if (address !== SCREENS.nowhere) {
    await push(page, address);
    await expect(nowhere).toHaveCount(0);
  }
  await expectAllThere(page);
}

const push = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => window.history.pushState(null, '', to), address);
