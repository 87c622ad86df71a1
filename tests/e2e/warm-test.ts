import type { BrowserContext } from '@playwright/test';
import { test as guarded } from './guarded-test.ts';

type Warm = { warm: BrowserContext };

/**
 * A guarded test whose page is new, in a browser that has been here before: it has fetched and
 * compiled what most screens are made of, and keeps nothing else from one test to the next. It asks
 * for less motion; what moves is for tests that are only guarded.
 */
export const test = guarded.extend<object, Warm>({
  warm: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const context = await browser.newContext({
        // What fades and slides is drawn sixty times a second, a seventh of all computing.
        reducedMotion: 'reduce',
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ warm }, use) => {
    await use(warm);
    await warm.clearCookies();
    await warm.clearPermissions();
  },
  page: async ({ context, viewport }, use) => {
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
    // A page that was led nowhere has none.
    if (page.url() !== 'about:blank') {
      await page.evaluate(() => {
        window.localStorage.clear();
        window.sessionStorage.clear();
      });
    }
    await page.close();
  },
});
