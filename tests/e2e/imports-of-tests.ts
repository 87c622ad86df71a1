import { randomBytes } from 'node:crypto';
import { type Locator, type Page, test } from '@playwright/test';
import { BAKERY, escoFiles, requires } from '../testkit/esco-files.ts';
import { importClient } from '../testkit/import-client.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';

/** A file as a browser takes it. */
export type TestFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
};

export const fileOf = (name: string, ...lines: string[]): TestFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
});

/** Names that no other test has. */
export const newMark = (): string => `trade ${randomBytes(5).toString('hex')}`;

/** The page of imports, as somebody sees it who has an account of their own. */
export async function showImports(
  page: Page,
  role: 'EDITOR' | 'CONTRIBUTOR' = 'EDITOR',
): Promise<void> {
  const { baseURL = '' } = test.info().project.use;
  await signInPage(page, await addPerson(baseURL, role));
  await showScreen(page, '/import');
}

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name });

/** Uploads files and waits for the import that they make. */
export async function upload(page: Page, ...files: TestFile[]): Promise<void> {
  await page.getByLabel('Files to import', { exact: true }).last().setInputFiles(files);
  await expect(page).toHaveURL(/\/import\/[^/?]+/);
  await expect(page.getByRole('list', { name: 'Files on their way' })).toHaveCount(0);
  for (const { name } of files) {
    await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
  }
}

/** Waits until an import is where it is to come, however busy the machine. */
export async function expectState(page: Page, state: string): Promise<void> {
  const main = page.getByRole('main');
  await expect(main).toContainText(new RegExp(`${state}|failed`), { timeout: 120_000 });
  await expect(main).toContainText(state);
}

/** Compares an import, and waits for what it would change. */
export async function compare(page: Page): Promise<void> {
  await button(page, 'Compare with the graph').click();
  await expectState(page, 'ready to be applied');
}

/** Has what was compared applied. */
export async function apply(page: Page): Promise<void> {
  await button(page, /^Apply .* …$/).click();
  await button(page, 'Apply').click();
}

/** Reverts an import, and waits for that. */
export async function revert(page: Page): Promise<void> {
  await button(page, 'Revert the whole import …').click();
  await button(page, 'Revert the import').click();
  await expect(page.getByRole('heading', { name: 'The import is reverted' })).toBeVisible({
    timeout: 120_000,
  });
}

/** An import of which a row is left out, and one of which the files are at fault, past the page. */
export async function makeImports(page: Page): Promise<readonly string[]> {
  const { baseURL = '' } = test.info().project.use;
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const client = importClient({ url: `${baseURL}/graphql` }, { cookie, origin: baseURL });
  const again = requires('baker of bread', 'bake goods');
  const sound = escoFiles({ ...BAKERY, requirements: [...BAKERY.requirements, again] });
  const faulty = { 'skills.csv': 'name,description,category\nBaking,Bread.,EDIBLE\n' };
  const ids = [await client.upload(sound), await client.upload(faulty)] as const;
  await client.compared(ids[0], { format: 'ESCO', release: '1.1.1' });
  await client.compared(ids[1]);
  return ids;
}
