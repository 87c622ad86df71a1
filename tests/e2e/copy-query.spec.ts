import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { parse } from 'graphql';
import { askGraphql } from './ask-graphql.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

const run = promisify(execFile);

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** What stands on the clipboard after a form was chosen by its name. */
async function copyAs(page: Page, form: string): Promise<string> {
  await page.getByRole('button', { name: 'Copy as …' }).click();
  await page.getByRole('menuitem', { name: form }).click();
  const said = new RegExp(`^Copied as (a )?${form.split(',')[0]}$`);
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The document and the variables that a copied command sends. */
async function runCommand(command: string): Promise<{ data: unknown }> {
  const { stdout } = await run('sh', ['-c', command]);
  return JSON.parse(stdout);
}

for (const [name, address] of Object.entries({
  role: '/roles/data-scientist',
  skill: '/skills/deep-learning',
  search: '/search?q=data&kind=Skill',
  'search in quotes': `/search?q=${encodeURIComponent(`data's "$(id)" \\ engineer`)}`,
  'list of a kind': '/industries',
})) {
  test(`the copied command asks what the page asked: ${name}`, async ({ page }) => {
    const asked = page.waitForResponse(
      (response) =>
        response.url().endsWith('/graphql') &&
        /RolePage|SkillPage|SearchResults|Browse/.test(response.request().postData() ?? ''),
    );
    await showScreen(page, address);
    const { data: shown } = await (await asked).json();
    const { data: actual } = await runCommand(await copyAs(page, 'curl command'));
    expect(withoutTypename(actual)).toEqual(withoutTypename(shown));
  });
}

test('#25 the copied query is a document that the server answers', async ({ page, request }) => {
  await showScreen(page, '/roles/data-scientist');
  const query = await copyAs(page, 'GraphQL');
  expect(() => parse(query)).not.toThrow();
  const { entity } = await askGraphql<{ entity: { name: string } }>(request, query, {
    ref: 'role/data-scientist',
  });
  expect(entity.name).toBe('Data Scientist');
  const cypher = await copyAs(page, 'Cypher, for the database');
  expect(cypher).toContain("MATCH (entity:Entity {slug: 'data-scientist'})");
});

test('the query is copied by keyboard alone', async ({ page }) => {
  await showScreen(page, '/roles/data-scientist');
  await page.getByRole('button', { name: 'Copy as …' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied as a curl command')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy as …' })).toBeFocused();
});

/** The client asks for the types of all things; a copied query does not. */
function withoutTypename(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (key === '__typename' ? undefined : inner)),
  );
}
