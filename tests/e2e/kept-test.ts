import type { Page } from '@playwright/test';
import { test as guarded } from './guarded-test.ts';
import { showScreen } from './show-screen.ts';

/**
 * A guarded test whose page is the same as that of the test before it in the file, for tests that
 * look at many screens and change nothing that lasts.
 */
export const test = guarded.extend<object, { kept: Page }>({
  kept: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const page = await browser.newPage({
        reducedMotion: 'reduce',
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      await showScreen(page, '/');
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: ({ kept }, use) => use(kept),
});
