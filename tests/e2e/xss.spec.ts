import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { ADMINISTRATOR_PAGES, OPEN_PAGES } from './hostile-pages.ts';
import { HOSTILE_TEXTS, writeHostileTexts } from './hostile-texts.ts';
import { makeImports } from './imports-of-tests.ts';
import { expect } from './patient-expect.ts';
import { invite, signInPage } from './people-of-tests.ts';
import { SCREENS } from './screens.ts';
import { showScreen } from './show-screen.ts';
import { makeSuggestion } from './suggestions-of-tests.ts';
import { walkTo } from './walk-to.ts';
import { test } from './warm-test.ts';

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
  await visit(page, OPEN_PAGES);
});

test('what people have written is shown as text to an administrator, too', async ({ page }) => {
  test.setTimeout(240_000);
  await signInPage(page, ADMINISTRATOR);
  const imports = await makeImports(page);
  await writeHostileTexts(page);
  const ofImports = imports.flatMap((id) => [`/import/${id}`, `/import/${id}?step=columns`]);
  await visit(page, [...ADMINISTRATOR_PAGES, '/import', ...ofImports]);
});

test('what whoever invites has written is shown as text to those who are invited', async ({
  page,
  baseURL,
}) => {
  const link = await invite(baseURL ?? '');
  await writeHostileTexts(page);
  await visit(page, [link]);
  await expect(page.locator('main')).toContainText('window.hostile');
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

/** Every way in which an address can bring a text to a page. */
const ADDRESSES: readonly ((given: string) => string)[] = [
  (given) => `/search?q=${given}`,
  (given) => `/plan?from=${given}&to=${given}`,
  (given) => `/plan?from=data-engineer&to=ai-engineer&have=${given}.3&avoid=${given}&via=${given}`,
  (given) => `/compare?roles=${given}~data-engineer&open=${given}`,
  (given) => `/explore?acts=${given}~role/${given}.5&at=${given}`,
  (given) => `/roles?where=all~name.has.${given}&q=${given}&columns=${given}&group=${given}`,
  (given) => `/my-skills?skills=${given}.3`,
  (given) => `/suggest?about=${given}&missing=${given}`,
  (given) => `/new/source?name=${given}`,
  (given) => `/edit/role/${given}`,
  (given) => `/roles/${given}/history`,
  (given) => `/changes/${given}`,
  (given) => `/activity?state=${given}`,
  (given) => `/health?check=${given}`,
  (given) => `/export?kinds=${given}`,
  (given) => `/people?q=${given}`,
  (given) => `/import/${given}?step=${given}&of=${given}`,
  (given) => `/sign-in?problem=${given}`,
  (given) => `/sign-in?to=${given}`,
  (given) => `/suggestion#${given}`,
  (given) => `/password#${given}`,
];

test('what is in an address is shown as text', async ({ page, guard }) => {
  test.setTimeout(240_000);
  // A link of nobody is looked for in vain.
  guard.expectOnConsole(/404/);
  await signInPage(page, ADMINISTRATOR);
  const texts = [...HOSTILE_TEXTS, 'javascript:window.hostile=1'];
  const addresses = ADDRESSES.map((write, at) =>
    // No slash and no dot, which would make another address of it, and of each text some part.
    write(encodeURIComponent(texts[(at * 2) % texts.length]?.replaceAll('/', '') ?? '')),
  );
  await visit(page, addresses);
});

test('what is pasted to be read is shown as text', async ({ page }) => {
  await writeHostileTexts(page);
  await showScreen(page, '/paste');
  await page
    .getByRole('textbox')
    .last()
    .fill(`Python, SQL\n${HOSTILE_TEXTS.join('\n')}`);
  await page.getByRole('main').getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 2, name: /^It names/ })).toBeVisible();
  await expectHarmless(page, '/paste');
});
