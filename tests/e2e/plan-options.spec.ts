import type { Page } from '@playwright/test';
import { askPlan, type Plan } from './ask-plan.ts';
import { expectParam } from './expect-param.ts';
import { expect } from './patient-expect.ts';
import { routeName } from './route-words.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

const ENDS = { from: 'data-engineer', to: 'machine-learning-engineer' };
const PLAN = `/plan?from=${ENDS.from}&to=${ENDS.to}`;

function routeRadios(page: Page) {
  return page.getByRole('group', { name: 'The route to show' }).getByRole('radio');
}

/** That the list shows the routes of a plan, in its order. */
async function expectRoutes(page: Page, plan: Plan): Promise<void> {
  for (const [index, route] of plan.routes.entries()) {
    await expect(routeRadios(page).nth(index)).toHaveAccessibleName(
      new RegExp(`${routeName(plan, route)}( best| direct|$)`),
    );
  }
}

test('options are folded to a line that says what is not as usual', async ({ page }) => {
  await showScreen(page, `${PLAN}&steps=2&gap=60&down=true&avoid=ai-engineer`);
  const options = page.getByRole('button', { name: 'Options' });
  await expect(options).toHaveAttribute('aria-expanded', 'false');
  await expect(
    page.getByText(
      'Balanced · at most 2 steps · no step above 60\u00a0% · less senior roles allowed · not through AI Engineer',
    ),
  ).toBeVisible();
  await options.click();
  await expect(page).toHaveURL(/options=true/);
  await page.getByRole('button', { name: 'Back to the usual' }).click();
  await expect(page).toHaveURL(`${PLAN}&options=true`);
  await expect(page.getByText('Balanced, all else as usual')).toBeVisible();
});

test('each option asks the API for just that', async ({ page, request }) => {
  await showScreen(page, `${PLAN}&options=true`);
  await page.getByLabel('How many steps').selectOption({ label: '1 step, directly' });
  await expect(page).toHaveURL(/steps=1/);
  await expectRoutes(page, await askPlan(request, { ...ENDS, maxSteps: 1 }));
  await page.getByLabel('How many steps').selectOption({ label: 'at most 4 steps' });
  await page.getByLabel('Largest step').selectOption({ label: 'a gap of at most 60\u00a0%' });
  await page.getByLabel('Levels to gain in all').selectOption({ label: 'any number' });
  await page.getByRole('checkbox', { name: /^Allow roles in between/ }).check();
  await expect(page).toHaveURL(/steps=4.*gap=60.*detour=any.*down=true/);
  const asked = { maxSteps: 4, maxStepGap: 0.6, maxDetour: 1000, allowStepDown: true };
  await expectRoutes(page, await askPlan(request, { ...ENDS, ...asked }));
});

test('roles are avoided and passed through by keyboard alone, in an order that can be changed', async ({
  page,
}) => {
  await showScreen(page, PLAN);
  const options = page.getByRole('button', { name: 'Options' });
  await options.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Roles to pass through, in this order' }));
  await page.keyboard.type('Data Analyst');
  await expect(page.getByRole('option', { name: 'Data Analyst', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expectParam(page, 'via', 'data-analyst');
  await page.keyboard.type('Data Scientist');
  await expect(page.getByRole('option', { name: 'Data Scientist', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expectParam(page, 'via', 'data-analyst~data-scientist');
  await tabTo(page, page.getByRole('button', { name: 'Pass through Data Scientist earlier' }));
  await page.keyboard.press('Enter');
  await expectParam(page, 'via', 'data-scientist~data-analyst');
  await tabTo(page, page.getByRole('button', { name: 'Take Data Analyst out' }));
  await page.keyboard.press('Enter');
  await expectParam(page, 'via', 'data-scientist');
  await expect(
    page.getByRole('combobox', { name: 'Roles to pass through, in this order' }),
  ).toBeFocused();
});

test('a role in between is avoided by one click, and passed through on an alternative', async ({
  page,
  request,
}) => {
  const plan = await askPlan(request, ENDS);
  const alternative = plan.routes.slice(1).find(({ steps }) => steps.length > 1);
  const [best, other] = [plan.routes[0]?.steps[0]?.role, alternative?.steps[0]?.role];
  if (!best || !other) throw new Error('the plan has no roles in between');
  await showScreen(page, PLAN);
  await page.getByRole('button', { name: `Avoid this role: ${best.name}` }).click();
  await expect(page).toHaveURL(`${PLAN}&avoid=${best.slug}`);
  await expectRoutes(page, await askPlan(request, { ...ENDS, avoid: [best.slug] }));

  await showScreen(page, `${PLAN}&route=${other.slug}`);
  await page.getByRole('button', { name: `Pass through ${other.name} on every route` }).click();
  await expect(page).toHaveURL(`${PLAN}&via=${other.slug}`);
  await expectRoutes(page, await askPlan(request, { ...ENDS, via: [other.slug] }));
  await expect(
    page.getByRole('radio', { name: /direct not within the limits$/ }),
  ).not.toBeChecked();
});

test('a role to avoid that nobody knows is shown at its field, and left out by one click', async ({
  page,
}) => {
  await showScreen(page, `${PLAN}&avoid=wizard`);
  await expect(page.getByRole('combobox', { name: 'Roles to avoid' })).toHaveAccessibleDescription(
    'There is no role “Wizard”. Take it out.',
  );
  await page.getByRole('alert').getByRole('button', { name: 'Leave it out' }).click();
  await expect(page).toHaveURL(PLAN);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('two routes stand side by side, and the other one is chosen', async ({ page, request }) => {
  const { direct, routes } = await askPlan(request, ENDS);
  await showScreen(page, PLAN);
  const section = page.getByRole('article');
  await expect(section).toHaveCount(2);
  await expect(section.last()).toContainText(String(Math.round(direct.effort * 10) / 10));
  const third = routes.slice(1).find(({ steps }) => steps.length === 2);
  if (!third) throw new Error('the plan has no third route');
  const name = third.steps
    .slice(0, -1)
    .map(({ role }) => role.name)
    .join(', ');
  await page.getByLabel('Compare with').selectOption({ label: `Through ${name}` });
  await expect(page).toHaveURL(/compare=/);
  await expect(section.last()).toContainText(`Through ${name}`);
  await expect(section.last()).toContainText(String(Math.round(third.effort * 10) / 10));
});
