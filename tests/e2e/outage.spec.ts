import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';

const PLAN = '/plan?from=data-engineer&to=machine-learning-engineer';
const ROLE = '/roles/data-scientist';

for (const [name, address] of Object.entries({
  home: '/',
  plan: PLAN,
  role: ROLE,
  search: '/search?q=data',
  history: '/roles/data-engineer/history',
  activity: '/activity',
})) {
  test(`the page ${name} without a connection says so, and comes after another try`, async ({
    page,
    guard,
  }) => {
    guard.expectOnConsole(/Failed to load resource: net::ERR_FAILED/);
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(address);
    await expect(page.getByRole('alert')).toContainText('There is no answer from the server.');

    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  });
}

test('an error on the side of the server gives the number of the request', async ({ page }) => {
  await page.route('**/graphql', (route) =>
    route.fulfill({
      contentType: 'application/json',
      headers: { 'x-request-id': 'request-77' },
      json: { errors: [{ message: 'Masked.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    }),
  );
  await page.goto(PLAN);
  await expect(page.getByRole('alert')).toContainText('Something went wrong on our side.');
  await expect(page.getByRole('alert')).toContainText('request-77');
});

test('a connection that is lost on the way to another page leaves what was there', async ({
  page,
  guard,
}) => {
  guard.expectOnConsole(/Failed to load resource: net::ERR_FAILED/);
  await showScreen(page, ROLE);
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: 'Statistics', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Statistics' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Check your connection');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Data Scientist' })).toBeVisible();
});
