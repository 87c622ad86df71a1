import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import {
  makeSuggestion,
  newToken,
  openAdministrator,
  placeElsewhere,
  reviewInPart,
  undo,
} from './suggestions-of-tests.ts';
import { tabTo } from './tab-to.ts';
import { violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

const ABOUT = '/suggest?about=industry%2Fe-commerce';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const reason = (page: Page) => page.getByLabel('How do you know?');

const description = (page: Page) => page.getByRole('textbox', { name: 'Description' });

async function correct(page: Page, text: string): Promise<void> {
  await button(page, /^Correct what is said of it/).click();
  await description(page).fill(text);
  await button(page, 'Add to the suggestion').click();
  await expect(page.getByText('Change E-Commerce: description')).toBeVisible();
}

/**
 * A database that has just started plans its first writes for so long that it may answer UNAVAILABLE
 * on a busy machine. A visitor sends again, which is the same suggestion.
 */
async function expectSent(page: Page): Promise<void> {
  await expect(async () => {
    const again = button(page, 'Send the suggestion');
    if (await page.getByText(/^The database cannot be reached/).isVisible()) await again.click();
    await expect(heading(page)).toHaveText(/^Thank you/, { timeout: 5000 });
  }).toPass({ timeout: 90_000 });
}

async function send(page: Page): Promise<void> {
  await button(page, 'Send the suggestion').click();
  await expectSent(page);
}

/** The link that a page gives after something was sent. */
const linkOn = (page: Page) => page.getByRole('textbox', { name: 'Your link' }).inputValue();

test('a visitor suggests several changes, an editor decides, and the visitor sees it', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await placeElsewhere(page);
  const addresses: string[] = [];
  page.on('request', (request) => {
    addresses.push(request.url(), request.headers()['referer'] ?? '');
  });
  await showScreen(page, '/industries/e-commerce');
  await page.getByRole('link', { name: 'Suggest a change' }).click();
  await expect(page).toHaveURL(ABOUT);
  const text = `Trade over the web. ${newToken()}`;
  await correct(page, text);

  await button(page, /^Add what is missing/).click();
  await expectAccessible(page);
  await page
    .getByLabel('What is missing?')
    .selectOption({ label: 'E-Commerce puts a skill to use' });
  await page.getByRole('combobox', { name: 'Which skill?' }).fill('Java');
  await page.getByRole('option', { name: 'Java', exact: true }).click();
  await page.getByLabel('What for?').fill('shops of many merchants');
  await button(page, 'Name a source').click();
  await page.getByRole('combobox', { name: 'Which source?' }).fill('A survey of shops');
  await page.getByRole('option', { name: /^It is not here/ }).click();
  await description(page).fill('What shops are built of.');
  await page.getByRole('radio', { name: 'An article or a web page' }).check();
  await page.getByLabel(/^Address of the page/).fill('http://example.org');
  await page.getByLabel('Where in it?').fill('¶2');
  await page.getByLabel('What does it say there?').fill('Most larger shops run on it.');
  await button(page, 'Add to the suggestion').click();
  await expect(page.getByLabel(/^Address of the page/)).toHaveAccessibleDescription(
    /begins with https/,
  );
  await expectAccessible(page);
  await page.getByLabel(/^Address of the page/).fill('https://example.org/shops');
  await button(page, 'Add to the suggestion').click();
  await expect(page.getByText('Add the source “A survey of shops”')).toBeVisible();
  await expect(page.getByText(/^Add: E-Commerce puts to use Java/)).toBeVisible();

  await button(page, /^Change what is listed/).click();
  await page.getByLabel('Which line is it?').selectOption({ index: 1 });
  await page.getByRole('radio', { name: 'Remove it' }).check();
  await button(page, 'Add to the suggestion').click();
  await reason(page).fill('I have built shops for ten years.');
  await page.getByLabel('Your name (optional)').fill('Grace');
  await expectAccessible(page);
  await send(page);
  await expect(heading(page)).toBeFocused();
  await expectAccessible(page);

  const link = await linkOn(page);
  const token = new URL(link).hash.slice(1);
  await showScreen(page, link);
  await expect(heading(page)).toHaveText('Your suggestion waits for a review.');
  await expect(page.getByText('waits', { exact: true })).toHaveCount(4);
  await expectAccessible(page);

  const administrator = await openAdministrator(baseURL ?? '');
  const number = await reviewInPart(administrator, token);
  // Coming back to the tab is enough to be told.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(heading(page)).toHaveText('Your suggestion was accepted in part.');
  await expect(page.getByText('Well observed.')).toBeVisible();
  await expect(page.getByText('Why: No source says so.')).toHaveCount(3);
  await expect(page.getByText(/decided .* by Administrator$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'E-Commerce' }).first().click();
  await expect(page.getByText(text)).toBeVisible();
  await undo(administrator, number);
  await administrator.dispose();
  expect(addresses.filter((address) => address.includes(token))).toEqual([]);
});

test('a change is suggested by keyboard alone', async ({ page }) => {
  test.slow();
  await placeElsewhere(page);
  await showScreen(page, ABOUT);
  await tabTo(page, button(page, /^Add what is missing/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^What is missing about/ })).toBeFocused();
  await tabTo(page, page.getByLabel('What is missing?'));
  await page.keyboard.type('E-Commerce puts a skill');
  await expect(page.getByLabel('What for?')).toBeVisible();
  await tabTo(page, page.getByRole('combobox', { name: 'Which skill?' }));
  await page.keyboard.type('java');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Choose another than Java')).toBeFocused();
  await tabTo(page, page.getByLabel('What for?'));
  await page.keyboard.type('shops');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your suggestion' })).toBeFocused();
  await tabTo(page, reason(page));
  await page.keyboard.type('I have built some.');
  await tabTo(page, button(page, 'Send the suggestion'));
  await page.keyboard.press('Enter');
  await expectSent(page);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'See how it stands' }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Your suggestion waits for a review.');
});

test('where too many were sent, one is told how long to wait, and nothing is lost', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const headers = await placeElsewhere(page);
  for (let count = 0; count < 10; count += 1) await makeSuggestion(baseURL ?? '', headers);
  await showScreen(page, ABOUT);
  await correct(page, 'One too many.');
  await reason(page).fill('It is so.');
  await button(page, 'Send the suggestion').click();
  await expect(page.getByText(/^At most ten .* Try again in \d+ minutes/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('One too many.')).toBeVisible();
  await expect(reason(page)).toHaveValue('It is so.');
});

test('what does not arrive is kept, through a reload too, and is sent once there is a way', async ({
  page,
  guard,
}) => {
  guard.expectOnConsole(/ERR_FAILED/);
  await placeElsewhere(page);
  await showScreen(page, ABOUT);
  await correct(page, 'Sent in a tunnel.');
  await reason(page).fill('It is so.');
  const isSending = (body: string | null) => body?.includes('suggestChange') === true;
  await page.route('**/graphql', (route) =>
    isSending(route.request().postData()) ? route.abort() : route.fallback(),
  );
  await button(page, 'Send the suggestion').click();
  await expect(page.getByText(/^There is no answer from the server/)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.unrouteAll();
  await button(page, /^Correct what is said of it/).click();
  await page.getByRole('textbox', { name: /^Other names/ }).fill('Half typed');
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Other names/ })).toHaveValue('Half typed');
  await button(page, 'Send the suggestion').click();
  await expect(page.getByText(/^The form above is not part of it yet/)).toBeVisible();
  await button(page, 'Cancel').click();
  await send(page);
});

test('one is asked before one leaves with something that is not sent', async ({ page }) => {
  await showScreen(page, ABOUT);
  await correct(page, 'Not sent yet.');
  const away = page.getByRole('banner').getByRole('link', { name: 'Compare' });
  await away.click();
  const question = page.getByRole('dialog', { name: 'Leave without sending?' });
  await expect(question).toBeVisible();
  await expect(button(page, 'Stay here')).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(page).toHaveURL(ABOUT);
  await away.click();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page).toHaveURL('/compare');
  await page.goBack();
  await expect(page.getByText('Not sent yet.')).toBeVisible();
});

test('a suggestion is taken back, once one has said so twice', async ({ page, baseURL }) => {
  const { token } = await makeSuggestion(baseURL ?? '');
  await showScreen(page, `/suggestion#${token}`);
  await button(page, 'Take it back').click();
  await expect(button(page, 'Keep it')).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await button(page, 'Take it back').click();
  await expect(heading(page)).toHaveText('You have taken your suggestion back.');
  await expect(heading(page)).toBeFocused();
  await expect(button(page, 'Take it back')).toHaveCount(0);
});

test('the way past the header leaves the link in the address', async ({ page, baseURL }) => {
  const { token } = await makeSuggestion(baseURL ?? '');
  await showScreen(page, `/suggestion#${token}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/suggestion#${token}`);
  await expect(heading(page)).toHaveText('Your suggestion waits for a review.');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    '/sign-in',
  );
});

test('what this browser has sent is listed, and forgotten on demand', async ({ page }) => {
  await placeElsewhere(page);
  await showScreen(page, ABOUT);
  await correct(page, 'To be remembered.');
  await reason(page).fill('It is so.');
  await send(page);
  await showScreen(page, '/suggest');
  const mine = page.getByRole('region', { name: 'My suggestions' });
  await expect(mine.getByText(/waits for a review$/)).toBeVisible();
  await mine.getByRole('link').click();
  await expect(heading(page)).toHaveText('Your suggestion waits for a review.');
  await page.goBack();
  await mine.getByRole('button', { name: /^Forget/ }).click();
  await expect(mine.getByRole('link')).toHaveCount(0);
});
