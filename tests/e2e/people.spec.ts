import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { expect } from './patient-expect.ts';
import { addPerson, newPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

async function manage(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name or e-mail contains').fill(name);
  // Whoever is unfolded at once stays so when the list has become shorter.
  await page.getByRole('button', { name: `Manage the account of ${name}` }).click();
  await expect(page.getByText('1 person', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: `API keys of ${name}` })).toBeVisible();
}

test('who is invited sets a password, administers, and no more once that is taken away', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const { name, email, password } = newPerson();
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, '/people');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page
    .getByLabel('Role', { exact: true })
    .selectOption({ label: 'Administrator: gives accounts and roles, too' });
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByRole('heading', { name: `${name} has an account now.` })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  const link = await page.getByLabel('The link').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const invited = await elsewhere.newPage();
  await showScreen(invited, link);
  await expect(invited).toHaveURL('/password');
  await expect(invited.getByLabel('E-mail')).toHaveValue(email);
  expect(await violationsOf(invited)).toEqual([]);
  await invited.getByLabel('New password').fill(name);
  await invited.getByRole('button', { name: 'Set the password and sign in' }).click();
  await expect(invited.getByLabel('New password')).toHaveAccessibleDescription(/easily guessed/);
  await invited.getByLabel('New password').fill(password);
  await invited.getByRole('button', { name: 'Set the password and sign in' }).click();
  await expect(invited.getByRole('heading', { name: /Your password is set/ })).toBeFocused();
  await invited.getByRole('button', { name: `Account of ${name}` }).click();
  await invited.getByRole('link', { name: 'People' }).click();
  await expect(invited.getByRole('table')).toBeVisible();

  await manage(page, name);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByLabel(`Role of ${name}`).selectOption('VIEWER');
  await page.getByRole('button', { name: 'Change the role' }).click();
  await expect(page.getByText(`${name} is viewer from the next request on.`)).toBeVisible();
  await invited.getByLabel('Name or e-mail contains').fill('somebody');
  await expect(invited.getByRole('heading', { name: 'This is for administrators' })).toBeVisible();

  await showScreen(invited, '/audit-log');
  await expect(invited.getByRole('heading', { name: 'This is for administrators' })).toBeVisible();
  await elsewhere.close();

  await showScreen(page, '/audit-log');
  await expect(page.getByText(`Administrator changed the role of ${name}.`)).toBeVisible();
  await expect(page.getByText(`Administrator made an account for ${name}.`)).toBeVisible();
});

test('a link works once', async ({ page, guard, baseURL }) => {
  guard.expectOnConsole(/404/);
  const person = await addPerson(baseURL ?? '', 'VIEWER');
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, '/people');
  await manage(page, person.name);
  await page.getByRole('button', { name: 'New password …' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('The link').inputValue();
  await showScreen(page, link);
  await expect(page.getByText(/You are signed in as Administrator/)).toBeVisible();
  await page.getByLabel('New password').fill('umbrella gravel tuesday onion');
  await page.getByRole('button', { name: 'Set the password and sign in' }).click();
  await expect(page.getByRole('button', { name: `Account of ${person.name}` })).toBeVisible();
  await page.goto('/');
  await showScreen(page, link);
  await expect(page.getByRole('heading', { name: /does not work any more/ })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('an account is disabled, enabled and erased by keyboard', async ({ page, baseURL }) => {
  test.slow();
  const person = await addPerson(baseURL ?? '', 'EDITOR');
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, '/people');
  await tabTo(page, page.getByLabel('Name or e-mail contains'));
  await page.keyboard.type(person.name);
  await expect(page.getByText('1 person', { exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /Manage the account/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Disable …' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Disable the account' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${person.name} may not sign in any more.`)).toBeVisible();
  await expect(page.getByRole('cell', { name: 'disabled' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Enable' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('cell', { name: 'may sign in', exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Erase …' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`The e-mail of ${person.name}`)).toBeFocused();
  await page.keyboard.type(person.email);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The account is erased.')).toBeVisible();
  await expect(page.getByText('Nobody has such a name or e-mail.')).toBeVisible();
});

test('an administrator ends a session of somebody and revokes their key', async ({
  page,
  browser,
  baseURL,
}) => {
  const person = await addPerson(baseURL ?? '', 'EDITOR');
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const theirs = await elsewhere.newPage();
  await signInPage(theirs, person);
  await showScreen(theirs, '/account');
  await theirs.getByLabel('What is it for?').fill('export');
  await theirs.getByRole('button', { name: 'Make a key' }).click();
  await expect(theirs.getByRole('textbox', { name: 'The key' })).toBeVisible();

  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, '/people');
  await manage(page, person.name);
  await page.getByRole('button', { name: 'Revoke the key “export”' }).click();
  await page.getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(page.getByText('There is no key yet.')).toBeVisible();
  const sessions = page.getByRole('button', { name: /^End the session/ });
  // The first was opened by the link that set the password.
  await expect(sessions).toHaveCount(2);
  await sessions.first().click();
  await expect(sessions).toHaveCount(1);
  await sessions.first().click();
  await expect(page.getByText('Nowhere at the moment.')).toBeVisible();
  await theirs.getByRole('button', { name: 'Save the name' }).click();
  await expect(theirs.getByRole('heading', { name: 'Your session has ended' })).toBeVisible();
  await elsewhere.close();
});
