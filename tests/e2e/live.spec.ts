import type { Page } from '@playwright/test';
import { newName, openEditor } from './change-graph.ts';
import { expectNothingInThemes } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { acceptAll, hand, openAs } from './proposals-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

test.beforeEach(() => {
  test.slow();
});

/** Opens a page, and waits until it is told of what others do. */
async function showAndListen(page: Page, address: string): Promise<void> {
  const listening = page
    .waitForEvent('websocket')
    .then((socket) =>
      socket.waitForEvent('framesent', ({ payload }) => String(payload).includes('subscribe')),
    );
  await showScreen(page, address);
  await listening;
}

async function addTwoSkills(baseURL: string | undefined) {
  const editor = await openEditor(baseURL ?? '');
  const { name: mark, slug } = newName('Live');
  const add = (letter: string) =>
    editor.apply([
      {
        createSkill: {
          name: `${mark} ${letter}`,
          category: 'TECHNICAL',
          description: 'Made for a test of what others do.',
        },
      },
    ]);
  await add('a');
  await add('b');
  return { editor, mark, slug, add };
}

test('a scene takes in what others say of what is in it', async ({ page, baseURL }) => {
  const { editor, slug, mark } = await addTwoSkills(baseURL);
  await page.setViewportSize({ width: 1440, height: 900 });
  await showAndListen(page, `/explore?acts=skill/${slug}-a.20`);
  const drawing = page.getByRole('application');
  await expect(drawing).toHaveAttribute('data-entities', '1');
  const relate = { skill: `skill/${slug}-a`, related: `skill/${slug}-b` };
  await editor.apply([{ relate }]);
  await expect(drawing).toHaveAttribute('data-entities', '2');
  await page.getByText(/^Entries \(/).click();
  await expect(page.getByRole('row', { name: new RegExp(`${mark} b`) })).toBeVisible();
});

test('a list takes new values over where they stand, and offers other rows', async ({
  page,
  baseURL,
}) => {
  const { editor, mark, slug, add } = await addTwoSkills(baseURL);
  await showAndListen(page, `/skills?q=${encodeURIComponent(mark)}`);
  const row = page.getByRole('row').filter({ hasText: `${mark} b` });
  const before = await row.boundingBox();
  await editor.apply([
    { updateSkill: { skill: `${slug}-b`, expectedVersion: 1, category: 'DOMAIN' } },
  ]);
  await expect(row).toContainText('Knowledge of the field');
  await expect(page.getByRole('button', { name: 'Show what has changed' })).toHaveCount(0);

  await add('aa');
  const show = page.getByRole('button', { name: 'Show what has changed' });
  await expect(show).toBeVisible();
  await expect(page.getByText(`${mark} aa`)).toHaveCount(0);
  expect(await row.boundingBox()).toEqual(before);
  await expectNothingInThemes(page);
  await show.click();
  await expect(page.getByText(`${mark} aa`)).toBeVisible();
  await expect(show).toHaveCount(0);
});

test("an entity's page takes over what others do, and nobody loses their place", async ({
  page,
  baseURL,
}) => {
  const { editor, mark, slug } = await addTwoSkills(baseURL);
  await page.setViewportSize({ width: 360, height: 500 });
  await showAndListen(page, `/skills/${slug}-a`);
  const link = page.getByRole('main').getByRole('link', { name: 'history', exact: true });
  await link.focus();
  await page.evaluate(() => window.scrollTo(0, 120));
  const before = await link.boundingBox();
  await editor.apply([
    {
      buildsOn: { skill: `${slug}-a`, prerequisite: `${slug}-b`, level: 2 },
    },
    {
      updateSkill: { skill: `${slug}-a`, expectedVersion: 1, description: 'Changed by another.' },
    },
  ]);
  await expect(page.getByText('Changed by another.')).toBeAttached();
  await expect(page.getByRole('link', { name: `${mark} b` }).first()).toBeAttached();
  await expect(link).toBeFocused();
  expect(await link.boundingBox()).toEqual(before);
});

test('what is made of a proposal shows with whoever made it, and one that is made in the activity', async ({
  page,
  browser,
  baseURL,
}) => {
  const { editor, slug } = await addTwoSkills(baseURL);
  await page.goto('/');
  const person = await addPerson(new URL(page.url()).origin, 'CONTRIBUTOR');
  await signInPage(page, person);
  const elsewhere = await browser.newPage({ baseURL: baseURL ?? '' });
  await showAndListen(elsewhere, '/activity?state=proposed');
  const contributor = await openAs(baseURL ?? '', person);
  const changes = [{ updateSkill: { skill: `${slug}-a`, expectedVersion: 1, category: 'DOMAIN' } }];
  const number = await hand('proposeChanges', contributor, { changes, reason: 'A test' });
  await expect(elsewhere.getByRole('button', { name: /^Show \d+ new change/ })).toBeVisible({
    timeout: 30_000,
  });
  await showAndListen(page, '/my-proposals');
  await expect(page.getByText(/Waits for a review/i)).toBeVisible();
  await acceptAll(editor.request, { number, count: 1 });
  await expect(page.getByText(/Waits for a review/i)).toHaveCount(0);
  await contributor.dispose();
  await elsewhere.close();
});

test('what others did meanwhile is there when one comes back to a page', async ({
  page,
  baseURL,
}) => {
  const { editor, mark, slug } = await addTwoSkills(baseURL);
  const change = (version: number, description: string) =>
    editor.apply([{ updateSkill: { skill: `${slug}-a`, expectedVersion: version, description } }]);
  await showAndListen(page, `/skills/${slug}-a`);
  await page.goto(`/skills?q=${encodeURIComponent(mark)}`);
  await page.getByRole('link', { name: `${mark} a`, exact: true }).click();
  await expect(page.getByText('Made for a test of what others do.')).toBeVisible();

  // While another page listens, and while none does.
  await page.goBack();
  await expect(page.getByRole('table')).toBeVisible();
  await change(1, 'Changed behind the list.');
  await page.goForward();
  await expect(page.getByText('Changed behind the list.')).toBeVisible();
  await page.getByRole('link', { name: /^Rolegraph/ }).click();
  await expect(page).toHaveURL('/');
  await change(2, 'Changed behind the first page.');
  await page.goBack();
  await expect(page.getByText('Changed behind the first page.')).toBeVisible();
});

test('where no connection stays, it is asked from time to time', async ({ page, baseURL }) => {
  const { editor, slug } = await addTwoSkills(baseURL);
  await page.routeWebSocket('**/graphql', (socket) => socket.close());
  await showScreen(page, `/skills/${slug}-a`);
  // What is asked first is what later answers are compared with.
  await page.waitForResponse(
    (answer) => answer.request().postData()?.includes('GraphRevision') === true,
  );
  const update = { skill: `${slug}-a`, expectedVersion: 1, description: 'Found by asking.' };
  await editor.apply([{ updateSkill: update }]);
  await expect(page.getByText('Found by asking.')).toBeVisible({ timeout: 40_000 });
});
