import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/** That the address has a value under a name, however it is escaped; null where it has none. */
export async function expectParam(page: Page, name: string, value: string | null): Promise<void> {
  await expect.poll(() => new URL(page.url()).searchParams.get(name)).toBe(value);
}
