import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/** Waits until the page stands at an address, however its signs are written. */
export async function expectAddress(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL(
    ({ pathname, search }) => decodeURIComponent(`${pathname}${search}`) === address,
  );
}
