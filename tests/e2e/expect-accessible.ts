import type { Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { colourViolationsOf, violationsOf } from './violations-of.ts';

/** Expects a page to have nothing to mend for axe in either theme, and to fit on a phone. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNothingInThemes(page);
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 360, height: 740 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: 'width' })
    .toBeLessThanOrEqual(360);
  await page.setViewportSize({ width, height });
}

/** Expects axe to find nothing to mend in what a page shows at this moment, in either theme. */
export async function expectNothingInThemes(page: Page): Promise<void> {
  expect(await violationsOf(page), 'in the light theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await colourViolationsOf(page), 'in the dark theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}
