import type { APIRequestContext } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

/** Asks as a program does that has a key and nothing else. */
async function askWithKey(request: APIRequestContext, key: string) {
  const answer = await request.post('/graphql', {
    headers: { authorization: `Bearer ${key}` },
    data: { query: '{ me { email } }' },
  });
  return answer.json();
}

test('a key is made, works for a program, is revoked, and works no more', async ({
  page,
  request,
  baseURL,
}) => {
  test.slow();
  const person = await addPerson(baseURL ?? '', 'EDITOR');
  await signInPage(page, person);
  await showScreen(page, '/account');
  await page.getByLabel('What is it for?').fill('nightly export');
  await page.getByLabel('What may it do?').selectOption('Change the graph as you may');
  await page.getByLabel('How long does it work?').selectOption('7 days');
  await page.getByRole('button', { name: 'Make a key' }).click();
  await expect(page.getByRole('heading', { name: 'Your new key: nightly export' })).toBeFocused();
  await expect(page.getByText('This is the only time that the key is shown.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  const key = await page.getByRole('textbox', { name: 'The key' }).inputValue();
  expect(await askWithKey(request, key)).toEqual({ data: { me: { email: person.email } } });

  await page.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByRole('textbox', { name: 'The key' })).toHaveCount(0);
  expect(await page.content()).not.toContain(key);
  await page.getByRole('button', { name: 'Revoke the key “nightly export”' }).click();
  await expect(page.getByText('Whatever program uses it is refused')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(page.getByText('The key is revoked.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'API keys' })).toBeFocused();
  await expect(page.getByText('There is no key yet.')).toBeVisible();
  const refused = await askWithKey(request, key);
  expect(refused.errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('a key is made and revoked by keyboard', async ({ page, baseURL }) => {
  await signInPage(page, await addPerson(baseURL ?? '', 'VIEWER'));
  await showScreen(page, '/account');
  await tabTo(page, page.getByLabel('What is it for?'));
  await page.keyboard.type('by hand');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your new key: by hand' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'I have kept it' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Revoke the key “by hand”' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Revoke the key “by hand”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Revoke', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is no key yet.')).toBeVisible();
});

test('the sessions elsewhere are ended, and those browsers are told', async ({
  page,
  browser,
  baseURL,
}) => {
  const person = await addPerson(baseURL ?? '', 'VIEWER');
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await signInPage(other, person);
  await showScreen(other, '/account');
  await signInPage(page, person);
  await showScreen(page, '/account');
  const list = page.getByRole('region', { name: 'Where you are signed in' });
  await expect(list.getByText('Chrome on Linux (this one)')).toHaveCount(1);
  await list.getByRole('button', { name: 'End all others' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByRole('status')).toContainText('ended.');
  await other.getByRole('button', { name: 'Save the name' }).click();
  await expect(other.getByRole('heading', { name: 'Your session has ended' })).toBeVisible();
  await elsewhere.close();
});

test('the password is changed, and what is wrong with it is told at its field', async ({
  page,
  guard,
  baseURL,
}) => {
  guard.expectOnConsole(/40[03]/);
  const person = await addPerson(baseURL ?? '', 'VIEWER');
  await signInPage(page, person);
  await showScreen(page, '/account');
  const current = page.getByLabel('Current password');
  const next = page.getByLabel('New password');
  const change = page.getByRole('button', { name: 'Change the password' });
  for (const field of [current, next]) await expect(field).toHaveAttribute('type', 'password');
  await current.fill('something else');
  await next.fill('short');
  await change.click();
  await expect(next).toHaveAccessibleDescription(/has 5 characters/);
  await next.fill('passwordpassword');
  await change.click();
  await expect(current).toHaveAccessibleDescription(/This is not your password/);
  await current.fill(person.password);
  await change.click();
  await expect(next).toHaveAccessibleDescription(/easily guessed/);
  await next.fill('umbrella gravel tuesday onion');
  await change.click();
  await expect(page.getByText('Your password is changed.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
});

test('an account is erased by whoever has it, once the e-mail is typed', async ({
  page,
  baseURL,
}) => {
  const person = await addPerson(baseURL ?? '', 'VIEWER');
  await signInPage(page, person);
  await showScreen(page, '/account');
  await page.getByRole('button', { name: 'Erase my account' }).click();
  const typed = page.getByRole('textbox', { name: 'Your e-mail' });
  await typed.fill('other@example.org');
  await page.getByRole('button', { name: 'Erase my account' }).click();
  await expect(page.getByText(`This is not your e-mail. Type ${person.email}.`)).toBeVisible();
  await typed.fill(person.email);
  await page.getByRole('button', { name: 'Erase my account' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
});
