import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

/** Steps so small that no route has them. */
const NARROW = '/plan?from=data-engineer&to=machine-learning-engineer&gap=20';

test('where nothing is within the limits, the direct move is shown as outside them', async ({
  page,
}) => {
  await showScreen(page, NARROW);
  await expect(page.getByText(/^No route is within the limits/)).toBeVisible();
  const radio = page.getByRole('radio', { name: /direct not within the limits$/ });
  await expect(radio).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Stage 1' })).toBeVisible();
});

test('one click loosens the limit that is in the way, and going back tightens it again', async ({
  page,
}) => {
  await showScreen(page, NARROW);
  await page.getByRole('button', { name: 'Drop the largest step of 20\u00a0%' }).click();
  await expect(page).not.toHaveURL(/gap=/);
  await expect(page.getByText(/^No route is within the limits/)).toBeHidden();
  await expect(page.getByRole('radio', { name: /best$/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByText(/^No route is within the limits/)).toBeVisible();
});
