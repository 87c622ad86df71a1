import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { violationsOf } from './violations-of.ts';

test('#23 a lost connection is said, and what failed comes when it is back', async ({
  page,
  context,
  guard,
}) => {
  // Changes of others come through a socket, which tries to connect again meanwhile.
  guard.expectOnConsole(/net::ERR_INTERNET_DISCONNECTED/);
  await showScreen(page, '/roles/data-scientist');
  await context.setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Data Analyst', exact: true }).first().click();
  await expect(page.getByRole('alert')).toContainText('There is no answer from the server.');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Data Scientist' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('alert')).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('You are offline.')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Data Analyst' })).toBeVisible();
  await expect(page.getByText('Needs').first()).toBeVisible();
});

test('without a connection the palette cannot come, and that is said', async ({
  page,
  context,
  guard,
}) => {
  guard.expectOnConsole(/net::ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await showScreen(page, '/');
  await context.setOffline(true);
  await page.keyboard.press('Control+k');
  await expect(page.getByText('This did not arrive.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a screen that was not fetched before the connection was lost comes when it is back', async ({
  page,
  context,
  guard,
}) => {
  guard.expectOnConsole(/net::ERR_INTERNET_DISCONNECTED|Failed to fetch|did not arrive/);
  await showScreen(page, '/');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'What does a data scientist need?' }).click();
  await expect(page).toHaveURL('/roles/data-scientist');
  await expect(page.getByRole('alert')).toContainText('There is no answer from the server.');
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Data Scientist' })).toBeVisible();
});
