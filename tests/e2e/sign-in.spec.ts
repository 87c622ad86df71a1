import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

const main = (page: Page) => page.getByRole('main');

const passwordField = (page: Page) => page.getByLabel('Password', { exact: true });

async function typeInto(page: Page, email: string, password: string): Promise<void> {
  await main(page).getByLabel('E-mail').fill(email);
  await passwordField(page).fill(password);
}

const submit = (page: Page) => main(page).getByRole('button', { name: 'Sign in' }).click();

test('whoever wants a page for people with an account signs in and is led back to it', async ({
  page,
  guard,
}) => {
  guard.expectOnConsole(/401/);
  await showScreen(page, '/account');
  await expect(page).toHaveURL('/sign-in?to=%2Faccount');
  await expect(main(page).getByLabel('E-mail')).toHaveAttribute('autocomplete', 'username');
  await expect(passwordField(page)).toHaveAttribute('autocomplete', 'current-password');
  await expect(passwordField(page)).toHaveAttribute('type', 'password');

  await submit(page);
  await expect(page.getByText('Type your e-mail.')).toBeVisible();

  await typeInto(page, ADMINISTRATOR.email, 'not the password');
  await submit(page);
  await expect(passwordField(page)).toHaveAccessibleDescription(/e-mail or the password is wrong/);
  await expect(passwordField(page)).toBeFocused();

  // As those do who keep their passwords in a program.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), ADMINISTRATOR.password);
  await passwordField(page).press('Control+a');
  await passwordField(page).press('Control+v');
  await submit(page);
  await expect(page).toHaveURL('/account');
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();

  await page.getByRole('button', { name: 'Account of Administrator' }).click();
  await expect(page.getByRole('link', { name: 'Audit log' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('one signs in by keyboard from any page, and comes back to it', async ({ page }) => {
  await showScreen(page, '/skills/python');
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Sign in' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sign-in?to=%2Fskills%2Fpython');
  await tabTo(page, main(page).getByLabel('E-mail'));
  await page.keyboard.type(ADMINISTRATOR.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(ADMINISTRATOR.password);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(passwordField(page)).toHaveAttribute('type', 'text');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/skills/python');
  await expect(page.getByRole('heading', { level: 1, name: 'Python' })).toBeVisible();

  await showScreen(page, '/skills/python');
  await tabTo(page, page.getByRole('button', { name: 'Account of Administrator' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Sign out' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(page).toHaveURL('/skills/python');
});

for (const to of ['//evil.example', 'https://evil.example/', '/\\evil.example']) {
  test(`a sign-in never leads out of the site: ${to}`, async ({ page }) => {
    await showScreen(page, `/sign-in?to=${encodeURIComponent(to)}`);
    await typeInto(page, ADMINISTRATOR.email, ADMINISTRATOR.password);
    await submit(page);
    await expect(page).toHaveURL('/');
  });
}

test('a session that ends takes nothing away that was typed', async ({
  page,
  baseURL,
  context,
}) => {
  const person = await addPerson(baseURL ?? '', 'VIEWER');
  await signInPage(page, person);
  await showScreen(page, '/account');
  await page.getByLabel('Name', { exact: true }).fill('Grace Hopper');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByRole('heading', { name: 'Your session has ended' })).toBeFocused();
  await typeInto(page, person.email, person.password);
  await submit(page);
  await expect(page.getByText('Your session had ended, so nothing was changed.')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Grace Hopper');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Account of Grace Hopper' })).toBeVisible();
});

test('too many attempts, other ways to sign in, and forgotten passwords are told', async ({
  page,
  guard,
}) => {
  guard.expectOnConsole(/429/);
  await page.route('**/auth/ways', (route) =>
    route.fulfill({ json: { mail: true, openId: { name: 'Example ID' } } }),
  );
  await page.route('**/auth/forgotten', (route) =>
    route.fulfill({ status: 202, json: { mail: true } }),
  );
  const extensions = { code: 'LIMIT_EXCEEDED', retryAfterSeconds: 300 };
  await page.route('**/auth/login', (route) =>
    route.fulfill({ status: 429, json: { errors: [{ message: 'Too many.', extensions }] } }),
  );
  await showScreen(page, '/sign-in?problem=openid-refused');
  await expect(page.getByRole('alert')).toContainText('Ask an administrator for an invitation.');
  const other = page.getByRole('link', { name: 'Sign in with Example ID' });
  await expect(other).toHaveAttribute('href', '/auth/openid');
  await typeInto(page, 'ada@example.org', 'some password');
  await submit(page);
  await expect(passwordField(page)).toHaveAccessibleDescription(/Try again in 5 minutes/);
  await page.getByRole('button', { name: 'Forgotten your password?' }).click();
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText('the mail is on its way')).toBeVisible();
});

/** Does something by its name, as whoever never takes a hand from the keyboard does. */
async function doByName(page: Page, name: string): Promise<void> {
  const palette = page.getByRole('dialog', { name: 'Find anything, do anything' });
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await palette.getByRole('option', { name, exact: true }).click();
}

test('the palette leads to the account, signs out, and leads to signing in', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const person = await addPerson(baseURL ?? '', 'EDITOR');
  await signInPage(page, person);
  await showScreen(page, '/');
  await doByName(page, 'Your account');
  await expect(page).toHaveURL('/account');
  await expect(page.getByRole('heading', { name: 'API keys' })).toBeVisible();
  await doByName(page, 'Sign out');
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('main')).toBeFocused();
  await doByName(page, 'Sign in');
  await expect(page).toHaveURL('/sign-in');

  // Nobody who comes after them finds anything of their account, in the program or in what it keeps.
  await page.evaluate(() => window.history.pushState(null, '', '/account'));
  await expect(page).toHaveURL('/sign-in?to=%2Faccount');
  const left = await page.evaluate(() =>
    JSON.stringify([document.body.textContent, localStorage, sessionStorage]),
  );
  for (const own of [person.email, person.name]) expect(left).not.toContain(own);
});
