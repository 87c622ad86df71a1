import type { Page } from '@playwright/test';
import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { violationsOf } from './violations-of.ts';

const PLAN = '/plan?from=data-engineer&to=machine-learning-engineer';

/** Lets the page ask for steps so small that no route has them; the answer is the server's own. */
async function narrowLimits(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    const narrow = asked.replace('alternatives: $alternatives', '$& maxStepGap: 0.05');
    await route.continue({ postData: narrow });
  });
}

test('where nothing is within the limits, it is said what to loosen, and the direct move shown', async ({
  page,
}) => {
  await narrowLimits(page);
  await showScreen(page, PLAN);
  await expect(page.getByText(/^No route is within the limits/)).toBeVisible();
  await expect(page.getByText('allow steps with a larger gap')).toBeVisible();
  const radio = page.getByRole('radio', { name: /direct not within the limits$/ });
  await expect(radio).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Stage 1' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});
