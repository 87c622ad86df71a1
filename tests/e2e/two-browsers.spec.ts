import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { newName, openEditor } from './change-graph.ts';
import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { button, findInList, finish, operation } from './review-of-tests.ts';
import { showScreen } from './show-screen.ts';

const BEFORE = 'Keeps dough warm.';
const AFTER = 'Keeps dough warm overnight.';
const OTHERWISE = 'Keeps dough from the cold.';

/** The sentence that a page has under the name of its entity. */
const description = (page: Page, text: string) => page.getByText(text, { exact: true });

test('of two people in two browsers, one proposes, the other reviews, applies, is in the way, and reverts', async ({
  page: contributor,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const graph = await openEditor(baseURL ?? '');
  const { name, slug } = newName('Proving');
  await graph.apply([{ createSkill: { name, category: 'TECHNICAL', description: BEFORE } }]);
  const reason = `A night is longer, says the test of ${name}.`;
  const elsewhere = await browser.browserType().launch();
  const context = await elsewhere.newContext({ baseURL: baseURL ?? '' });
  const editor = await context.newPage();
  await signInPage(contributor, await addPerson(baseURL ?? '', 'CONTRIBUTOR'));
  await signInPage(editor, ADMINISTRATOR);
  await showScreen(editor, `/skills/${slug}`);
  await expect(description(editor, BEFORE)).toBeVisible();

  // One proposes.
  await showScreen(contributor, `/edit/skill/${slug}`);
  await contributor.getByRole('textbox', { name: 'Description' }).fill(AFTER);
  await contributor.getByRole('textbox', { name: /^Why/ }).fill(reason);
  await button(contributor, 'Propose').click();
  const proposed = contributor.getByText(/^Proposed as change set \d+/);
  await expect(proposed).toBeVisible();
  const number = Number(/set (\d+)/.exec((await proposed.textContent()) ?? '')?.[1]);
  await showScreen(contributor, '/my-proposals');
  await expect(contributor.getByText('Waits for a review')).toBeVisible();
  await expect(description(editor, BEFORE)).toBeVisible();

  // A third page of the other's is about to say something else.
  const typing = await context.newPage();
  await showScreen(typing, `/edit/skill/${slug}`);
  const field = typing.getByRole('textbox', { name: 'Description' });
  await field.fill(OTHERWISE);

  // The other finds it in the queue, looks, and applies it.
  const reviewing = await context.newPage();
  await showScreen(reviewing, '/review');
  await (await findInList(reviewing, name)).click();
  await expect(reviewing.getByRole('heading', { name: `Proposal ${number}` })).toBeVisible();
  await expect(operation(reviewing, 1)).toContainText('overnight');
  await reviewing.keyboard.press('a');
  await expect(operation(reviewing, 1).getByText('Accepted')).toBeVisible();
  await finish(reviewing).click();
  await expect(
    reviewing.getByText(new RegExp(`^Proposal ${number} is applied as revision \\d+`)),
  ).toBeVisible();

  // Both see it without a reload.
  await expect(contributor.getByText('Waits for a review')).toHaveCount(0);
  await expect(description(editor, AFTER)).toBeVisible();

  // What was typed is not overwritten but marked; both sides are shown before it is saved, and one stays.
  await expect(typing.getByText(`Theirs:${AFTER}`)).toBeVisible();
  await expect(field).toHaveValue(OTHERWISE);
  await button(typing, 'Save').click();
  const dialog = typing.getByRole('dialog', { name: /^Somebody else has changed/ });
  await expect(dialog).toContainText(`Before:${BEFORE}Theirs:${AFTER}Yours:${OTHERWISE}`);
  await dialog.getByRole('button', { name: /^Take theirs/ }).click();
  await dialog.getByRole('button', { name: 'Back to editing' }).click();
  await expect(field).toHaveValue(AFTER);

  // It is in the history, and is taken back from there.
  await editor.getByRole('link', { name: 'history' }).click();
  const change = editor.getByRole('article', { name: `Change ${number.toLocaleString('en')}` });
  await expect(change).toContainText(reason);
  await showScreen(contributor, `/skills/${slug}`);
  await expect(description(contributor, AFTER)).toBeVisible();
  await change.getByRole('button', { name: `Revert change ${number}` }).click();
  await editor.getByLabel('Why?').fill('Bread, not brioche.');
  await editor.keyboard.press('Enter');
  await expect(editor.getByText(`Change ${number} is undone, by`)).toBeVisible();
  await expect(description(contributor, BEFORE)).toBeVisible();
  await elsewhere.close();
});
