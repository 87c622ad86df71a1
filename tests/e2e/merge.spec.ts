import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { askGraphql } from './ask-graphql.ts';
import { type Editor, newName, openEditor } from './change-graph.ts';
import { expectUndone, sentNumber } from './change-on-page.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

test.beforeEach(() => {
  test.setTimeout(240_000);
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

const reason = (page: Page) => page.getByLabel('Why?');

const SOURCE = 'machine-learning-career';

/** Two skills for the same thing, which both have a requirement of one role, and one of their own. */
async function twins(editor: Editor) {
  const [goes, stays] = [newName('Bakery'), newName('Baking')];
  const described = (name: string) => ({ name, category: 'TECHNICAL', description: `${name}.` });
  const grades = (importance: number, level: number) => ({
    necessity: 'OPTIONAL',
    importance,
    level,
  });
  const piece = (locator: string) => ({
    source: SOURCE,
    locator,
    note: `It says so at ${locator}.`,
  });
  await editor.apply([
    { createSkill: described(goes.name) },
    { createSkill: described(stays.name) },
    { require: { role: 'data-analyst', skill: stays.slug, ...grades(2, 2) } },
    {
      require: {
        role: 'data-analyst',
        skill: goes.slug,
        ...grades(4, 3),
        basis: 'ARTICLE',
        evidence: [piece('§Ovens ¶1')],
      },
    },
    { require: { role: 'data-engineer', skill: goes.slug, ...grades(3, 3) } },
    { relate: { skill: goes.slug, related: stays.slug } },
  ]);
  return { goes, stays };
}

type Held = {
  readonly entity: {
    readonly slug: string;
    readonly aliases: string[];
    readonly requiredByConnection: {
      readonly edges: {
        readonly node: { readonly slug: string };
        readonly properties: {
          readonly importance: number;
          readonly level: number;
          readonly basis: string;
          readonly evidence: { readonly locator: string }[];
        };
      }[];
    };
  };
};

/** A skill as the API tells it, whatever it is called by now. */
async function lookUp({ request }: Editor, slug: string): Promise<Held['entity']> {
  const { entity } = await askGraphql<Held>(
    request,
    `query ($ref: String!) { entity(ref: $ref) { slug aliases ... on Skill {
      requiredByConnection(sort: [{ node: { slug: ASC } }]) { edges { node { slug }
        properties { importance level basis evidence { locator } } } } } } }`,
    { ref: `skill/${slug}` },
  );
  return entity;
}

test('#7 two skills are merged from the page of one: what is shown is what comes of it, and it is un-merged', async ({
  page,
  baseURL,
}) => {
  const editor = await openEditor(baseURL ?? '');
  const { goes, stays } = await twins(editor);
  const before = [await lookUp(editor, goes.slug), await lookUp(editor, stays.slug)];
  await signInPage(page, ADMINISTRATOR);
  // A busy database may need more than one try.
  await expect(async () => {
    await showScreen(page, `/skills/${goes.slug}`);
    await button(page, 'More to do with it').click({ timeout: 5_000 });
  }).toPass({ timeout: 90_000 });
  await page.getByRole('menuitem', { name: 'Merge with another …' }).click();
  await expect(page).toHaveURL(`/merge/skill/${goes.slug}`);
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Find it by name' }).fill(stays.name);
  await page.getByRole('option', { name: stays.name }).click();
  await expect(page).toHaveURL(`/merge/skill/${goes.slug}?into=${stays.slug}`);

  const main = page.getByRole('main');
  await expect(main).toContainText(`${goes.name} becomes part of ${stays.name}`);
  await expect(main).toContainText(
    'one statement goes over, one is said of both, and one vanishes',
  );
  await expect(main).toContainText(
    `Data Engineer needs ${goes.name} → Data Engineer needs ${stays.name}`,
  );
  const collision = page.getByRole('region', { name: `Data Analyst needs ${stays.name}` });
  await expect(collision.getByRole('row', { name: /^Importance/ })).toContainText('4 of 5');
  await expect(collision.getByRole('row', { name: /^Importance/ })).toContainText('2 of 5');
  await expect(collision.getByRole('row', { name: /^Basis of the claim/ })).toContainText(
    'editorial → article',
  );
  await expect(collision).toContainText('§Ovens ¶1: It says so at §Ovens ¶1. (goes over)');
  await expect(main).toContainText(`${stays.name} is also called: ${goes.name}`);
  await expect(main).toContainText(`skill/${goes.slug}`);
  await expect(page.getByText(/of the eight plans|of 8 plans/).first()).toBeVisible();
  await expectAccessible(page);

  await reason(page).fill('Two names for one thing');
  await button(page, 'Merge them').click();
  await sentNumber(page, 'Merge them');
  await expect(page).toHaveURL(`/skills/${stays.slug}`);
  await expectAccessible(page);
  const merged = await lookUp(editor, goes.slug);
  expect(merged).toMatchObject({ slug: stays.slug, aliases: [goes.name] });
  expect(merged.requiredByConnection.edges).toMatchObject([
    {
      node: { slug: 'data-analyst' },
      properties: {
        importance: 2,
        level: 2,
        basis: 'ARTICLE',
        evidence: [{ locator: '§Ovens ¶1' }],
      },
    },
    { node: { slug: 'data-engineer' }, properties: { importance: 3, level: 3 } },
  ]);

  // Whoever comes by the former address is told, and is two clicks from undoing it.
  await showScreen(page, `/skills/${goes.slug}`);
  await expect(page).toHaveURL(`/skills/${stays.slug}`);
  await expect(main).toContainText('leads here by now');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'The history says why, and undoes it' }).click();
  await button(page, /^Un-merge/).click();
  await expect(page.getByLabel('Why?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/is undone, by/)).toBeFocused();
  const after = [await lookUp(editor, goes.slug), await lookUp(editor, stays.slug)];
  expect(after).toEqual(before);
  await showScreen(page, `/skills/${goes.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(goes.name);
});

test('by keyboard alone, the other way round, and undone at once', async ({ page, baseURL }) => {
  const editor = await openEditor(baseURL ?? '');
  const { goes, stays } = await twins(editor);
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, `/merge/skill/${goes.slug}`);
  const field = page.getByRole('combobox', { name: 'Find it by name' });
  await tabTo(page, field);
  await page.keyboard.type(stays.name);
  await expect(page.getByRole('option', { name: stays.name })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(button(page, /^Other than|Another|^Choose another/).first()).toBeVisible();
  const other = page.getByRole('radio', { name: new RegExp(`^${stays.name}`) });
  await expect(other).toBeChecked();
  await tabTo(page, other);
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(`/merge/skill/${goes.slug}?from=${stays.slug}`);
  await expect(page.getByRole('main')).toContainText(`${stays.name} becomes part of ${goes.name}`);
  const own = page.getByRole('radio', { name: new RegExp(`^${goes.name}`) });
  await expect(own).toBeFocused();
  await tabTo(page, reason(page));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('By keyboard.');
  await page.keyboard.press('Enter');
  await sentNumber(page, 'Merge them');
  await expect(page).toHaveURL(`/skills/${goes.slug}`);
  expect((await lookUp(editor, stays.slug)).slug).toBe(goes.slug);
  await tabTo(page, button(page, 'Undo'));
  await page.keyboard.press('Enter');
  await expectUndone(page);
  expect((await lookUp(editor, stays.slug)).slug).toBe(stays.slug);
});

test('a contributor proposes a merge, and it waits in the review queue', async ({
  page,
  baseURL,
}) => {
  const editor = await openEditor(baseURL ?? '');
  const { goes, stays } = await twins(editor);
  await signInPage(page, await addPerson(baseURL ?? '', 'CONTRIBUTOR'));
  await showScreen(page, `/merge/skill/${goes.slug}?into=${stays.slug}`);
  await expect(page.getByText(/of the eight plans|of 8 plans/).first()).toBeVisible();
  await button(page, 'Propose to merge them').click();
  const number = await sentNumber(page, 'Propose to merge them');
  await expect(page).toHaveURL(`/skills/${goes.slug}`);
  expect((await lookUp(editor, goes.slug)).slug).toBe(goes.slug);
  await page.context().clearCookies();
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, `/review?change-set=${number}`);
  await expect(page.getByRole('main')).toContainText(`Merge ${goes.name} into ${stays.name}`);
});

test('a merge that does not arrive, or is refused, keeps the reason, and is done once', async ({
  page,
  guard,
  context,
  baseURL,
}) => {
  guard.expectOnConsole(/Failed to load resource|ERR_FAILED/);
  const editor = await openEditor(baseURL ?? '');
  const { goes, stays } = await twins(editor);
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, `/merge/skill/${goes.slug}?into=${stays.slug}`);
  await reason(page).fill('Typed in a tunnel');
  await page.route('**/graphql', (route) => route.abort());
  await button(page, 'Merge them').click();
  await expect(page.getByRole('alert')).toContainText('There is no answer from the server.');
  await page.unrouteAll({ behavior: 'wait' });
  await expectAccessible(page);
  await page.reload();
  await expect(reason(page)).toHaveValue('Typed in a tunnel');

  // A session that has ended is opened again in place.
  await context.clearCookies();
  await button(page, 'Merge them').click();
  await expect(page.getByRole('heading', { name: 'Your session has ended' })).toBeVisible();
  await page.getByLabel('E-mail').fill(ADMINISTRATOR.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMINISTRATOR.password);
  await button(page, 'Sign in').click();
  await expect(reason(page)).toHaveValue('Typed in a tunnel');

  // The server does it, but its answer is lost.
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('applyChanges')) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await button(page, 'Merge them').click();
  await expect(page.getByRole('alert')).toContainText('There is no answer from the server.');
  await expect.poll(async () => (await lookUp(editor, goes.slug)).slug).toBe(stays.slug);
  await page.unrouteAll({ behavior: 'wait' });
  await button(page, 'Merge them').click();
  await sentNumber(page, 'Merge them');
  const { history } = await askGraphql<{ history: { totalCount: number } }>(
    editor.request,
    'query ($ref: String!) { history(ref: $ref) { totalCount } }',
    { ref: `skill/${stays.slug}` },
  );
  expect(history.totalCount).toBe(2);
});

test('what somebody else does meanwhile is shown, and nothing is done that was not shown', async ({
  page,
  guard,
  browser,
  baseURL,
}) => {
  guard.expectOnConsole(/ERR_FAILED/);
  const editor = await openEditor(baseURL ?? '');
  const { goes, stays } = await twins(editor);
  await signInPage(page, ADMINISTRATOR);
  const listening = page
    .waitForEvent('websocket')
    .then((socket) =>
      socket.waitForEvent('framesent', ({ payload }) => String(payload).includes('subscribe')),
    );
  await showScreen(page, `/merge/skill/${goes.slug}?into=${stays.slug}`);
  await listening;
  await reason(page).fill('The same');
  const elsewhere = await browser.newPage({ baseURL: baseURL ?? '' });
  await signInPage(elsewhere, ADMINISTRATOR);
  const describe = async (text: string) => {
    await showScreen(elsewhere, `/edit/skill/${goes.slug}`);
    await elsewhere.getByRole('textbox', { name: 'Description' }).fill(text);
    await button(elsewhere, 'Save').click();
    await sentNumber(elsewhere, 'Save');
  };
  await describe('Theirs, first.');
  await expect(page.getByText('Theirs, first.').first()).toBeVisible();
  await expect(page.getByText('Somebody else has changed the graph meanwhile.')).toBeVisible();
  await expect(reason(page)).toHaveValue('The same');
  await expectAccessible(page);

  // Of the next change nothing is shown, as it cannot be asked for; it is found out before anything is sent.
  const isPreview = (body: string | null) => body?.includes('previewMerge') === true;
  await page.route('**/graphql', (route) =>
    isPreview(route.request().postData()) ? route.abort() : route.fallback(),
  );
  const asked = page.waitForRequest((one) => isPreview(one.postData()));
  await describe('Theirs, second.');
  await asked;
  await page.unrouteAll({ behavior: 'wait' });
  await button(page, 'Merge them').click();
  await expect(page.getByRole('alert')).toContainText('so nothing was done');
  await expect(page.getByText('Theirs, second.').first()).toBeVisible();
  await expect(reason(page)).toHaveValue('The same');
  expect((await lookUp(editor, goes.slug)).slug).toBe(goes.slug);
  await button(page, 'Merge them').click();
  await sentNumber(page, 'Merge them');
  expect((await lookUp(editor, goes.slug)).slug).toBe(stays.slug);
  await elsewhere.close();
});

test('near-duplicates are offered first, and a finding leads to the page', async ({
  page,
  baseURL,
}) => {
  const editor = await openEditor(baseURL ?? '');
  const { name, slug } = newName('A0 simmering');
  const described = { category: 'TECHNICAL', description: 'Made for a test of merging.' };
  await editor.apply([
    { createSkill: { name, ...described } },
    { createSkill: { name: `${name}s`, ...described } },
  ]);
  await signInPage(page, await addPerson(baseURL ?? '', 'CONTRIBUTOR'));
  await showScreen(page, `/merge/skill/${slug}`);
  await expect(page.getByText('May be the same').first()).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await button(page, `Choose ${name}s`).first().click();
  await expect(page).toHaveURL(`/merge/skill/${slug}?into=${slug}s`);
  await showScreen(page, '/health?check=near-duplicate');
  await page
    .getByRole('link', { name: `Compare ${name} and ${name}s, and merge them` })
    .first()
    .click();
  await expect(page).toHaveURL(`/merge/skill/${slug}s?into=${slug}`);
});

test('whoever only reads is shown another way, and visitors sign in first', async ({
  page,
  baseURL,
}) => {
  await page.goto('/merge/skill/python');
  await expect(page).toHaveURL(/\/sign-in/);
  await signInPage(page, await addPerson(baseURL ?? '', 'VIEWER'));
  await showScreen(page, '/merge/skill/python?into=sql');
  await expect(page.getByRole('link', { name: 'Suggest a change' }).first()).toBeVisible();
  await expect(button(page, /Merge|Propose/)).toHaveCount(0);
});
