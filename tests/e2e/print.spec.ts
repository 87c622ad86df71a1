import { askPlan } from './ask-plan.ts';
import { expect } from './patient-expect.ts';
import { planAddress, routeKey } from './route-words.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

test('a printed plan has the whole answer and none of the controls', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await showScreen(page, '/plan?from=data-engineer&to=machine-learning-engineer');
  const kept = page.getByRole('button', { name: /skills you have/ });
  await expect(kept).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(kept).toBeHidden();
  await expect(page.getByRole('button', { name: 'Show the way' })).toBeHidden();
  await expect(page.getByText(/^\w+ stages?( in \w+ steps)?, \d+ skills to learn/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'SQL', exact: true }).first()).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('a printed plan has every step of the route that was chosen, and of no other', async ({
  page,
  request,
}) => {
  const plan = await askPlan(request, { from: 'data-engineer', to: 'machine-learning-engineer' });
  const chosen = plan.routes.findLast(({ steps }) => steps.length > 1);
  if (!chosen) throw new Error('the plan has no route of several steps');
  await showScreen(page, `${planAddress(plan)}&route=${routeKey(chosen)}`);
  await page.emulateMedia({ media: 'print' });
  for (const [index, { role, kept, raise, learn }] of chosen.steps.entries()) {
    const step = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: `Step ${index + 1} of ${chosen.steps.length}` }),
    });
    await expect(step.getByRole('heading', { name: role.name, exact: true }).last()).toBeVisible();
    const links = await step.getByRole('link').allTextContents();
    const names = [role, ...[...kept, ...raise, ...learn].map(({ skill }) => skill)];
    expect(links).toEqual(expect.arrayContaining(names.map(({ name }) => name)));
  }
  await expect(page.getByRole('heading', { name: /^Step \d/ })).toHaveCount(chosen.steps.length);
  await expect(page.getByRole('button', { name: /^(Show|Hide) / })).toHaveCount(0);
});
