import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { HOSTILE_TEXTS, writeHostileTexts } from './hostile-texts.ts';
import { expect } from './patient-expect.ts';
import { signInPage } from './people-of-tests.ts';
import { ADMINISTRATOR_SCREENS, SCREENS } from './screens.ts';
import { showScreen } from './show-screen.ts';
import { makeSuggestion } from './suggestions-of-tests.ts';
import { walkTo } from './walk-to.ts';
import { test } from './warm-test.ts';

/** One of each sort of page on which something is shown that people have written. */
const PAGES: readonly (keyof typeof SCREENS)[] = [
  'home',
  'plan with evidence',
  'plan with all steps',
  'plan with ticks',
  'plan from skills',
  'role with evidence',
  'skill',
  'tool',
  'industry',
  'trend',
  'credential',
  'place',
  'skill with its neighbourhood as a table',
  'source with evidence',
  'search',
  'list of roles',
  'list of skills',
  'list of tools',
  'list of credentials',
  'list of sources',
  'skills that were shared',
  'comparison of four roles',
  'suggestion about a role',
  'history with a comparison',
  'activity',
  'change set',
  'health with findings',
];

/** What a hostile text would leave behind where it was taken for more than a text. */
async function expectHarmless(page: Page, address: string): Promise<void> {
  const found = await page.evaluate(() => ({
    hasRun: 'hostile' in window,
    made: document.querySelectorAll(
      '#hostile, [onerror], [onload], [onfocus], [ontoggle], iframe, object, embed, base',
    ).length,
  }));
  expect(found, address).toEqual({ hasRun: false, made: 0 });
}

/** The protocols of all links of a page. */
const protocolsOf = (page: Page): Promise<string[]> =>
  page
    .locator('a[href]')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => (link as HTMLAnchorElement).protocol)),
    ]);

// The guard of these tests fails them where the policy for content, or anything else, complains.
async function visit(page: Page, addresses: readonly string[]): Promise<void> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await showScreen(page, '/');
  for (const address of addresses) {
    await test.step(address, () => walkTo(page, address));
    await expectHarmless(page, address);
    const foreign = (await protocolsOf(page)).filter((one) => !/^(?:https?|mailto):$/.test(one));
    expect(foreign, address).toEqual([]);
  }
  expect(dialogs).toEqual([]);
}

test('what people have written is shown as text on every page', async ({ page }) => {
  test.setTimeout(240_000);
  await writeHostileTexts(page);
  await visit(
    page,
    PAGES.map((name) => SCREENS[name]),
  );
});

test('what people have written is shown as text to an administrator, too', async ({ page }) => {
  test.slow();
  await signInPage(page, ADMINISTRATOR);
  await writeHostileTexts(page);
  await visit(page, Object.values(ADMINISTRATOR_SCREENS));
});

test('what was suggested, and what was said of it, is shown as text to the visitor', async ({
  page,
  baseURL,
}) => {
  const { token } = await makeSuggestion(baseURL ?? '');
  await writeHostileTexts(page);
  await visit(page, [`/suggestion#${token}`]);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(HOSTILE_TEXTS.some((one) => text.includes(one))).toBe(true);
});

test('a hostile text is really there, to be read', async ({ page }) => {
  await writeHostileTexts(page);
  await showScreen(page, SCREENS.skill);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(HOSTILE_TEXTS.filter((one) => text.includes(one)).length).toBeGreaterThan(5);
});

test('no link leads to a script', async ({ page }) => {
  await writeHostileTexts(page);
  for (const address of [SCREENS.tool, SCREENS.source]) {
    await showScreen(page, address);
    expect((await protocolsOf(page)).toSorted()).toEqual(['http:']);
    await expect(page.locator('main')).toContainText(/javascript:|data:|vbscript:/i);
  }
});

test('what is in an address is shown as text', async ({ page }) => {
  test.slow();
  for (const text of HOSTILE_TEXTS.slice(0, 8)) {
    const given = encodeURIComponent(text);
    await showScreen(page, `/search?q=${given}`);
    await expectHarmless(page, text);
  }
  await showScreen(page, `/sign-in?to=${encodeURIComponent('javascript:window.hostile=1')}`);
  await expectHarmless(page, 'to');
});
