import { ADMINISTRATOR } from './administrator.ts';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './kept-test.ts';
import { signInPage } from './people-of-tests.ts';
import { ADMINISTRATOR_SCREENS, SCREENS } from './screens.ts';
import { showScreen } from './show-screen.ts';
import { walkTo } from './walk-to.ts';

test.beforeEach(() => {
  test.slow();
});

for (const [name, address] of Object.entries(SCREENS)) {
  test(`axe finds nothing to mend in either theme, and a phone shows all of it: ${name}`, async ({
    page,
  }) => {
    await walkTo(page, address);
    await expectAccessible(page);
  });
}

test.describe('an administrator', () => {
  test.beforeAll(async ({ kept }) => {
    await signInPage(kept, ADMINISTRATOR);
    await showScreen(kept, '/');
  });

  test.afterAll(async ({ kept }) => {
    await kept.context().clearCookies();
    await showScreen(kept, '/');
  });

  for (const [name, address] of Object.entries(ADMINISTRATOR_SCREENS)) {
    test(`axe finds nothing to mend for an administrator either: ${name}`, async ({ page }) => {
      await walkTo(page, address);
      await expectAccessible(page);
    });
  }
});
