import { askGraphql } from './ask-graphql.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

const OVERVIEW = `{ overview {
  neededSkills(first: 8) { roles skill { slug name } }
  doors(first: 8) { doors roles skill { slug name } }
  trends(first: 8) { trend { name } }
} }`;

type Counted = { skill: { slug: string; name: string }; roles: number; doors: number };

type Answer = {
  overview: { neededSkills: Counted[]; doors: Counted[]; trends: { trend: { name: string } }[] };
};

test('the first screen tells of the whole graph what the API tells, and leads to it', async ({
  page,
  request,
}) => {
  const { overview } = await askGraphql<Answer>(request, OVERVIEW);
  await showScreen(page, '/');
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  const needed = page.getByRole('region', { name: 'Skills that most roles need' });
  await expect(needed.getByRole('link', { name: /of \d+ roles$/ })).toHaveText(
    overview.neededSkills.map(({ skill, roles }) => new RegExp(`^${skill.name} ${roles} of `)),
  );
  const doors = page.getByRole('region', { name: 'Skills that open most doors' });
  await expect(doors.getByRole('link', { name: / doors?, to / })).toHaveText(
    overview.doors.map((one) => new RegExp(`^${one.skill.name} ${one.doors} doors?, to`)),
  );
  await doors.getByRole('link', { name: /^All of them/ }).click();
  const [widest] = overview.doors;
  await expect(page.getByRole('row').nth(1)).toContainText(`${widest?.skill.name}${widest?.doors}`);
  await page.goBack();
  const [first] = overview.neededSkills;
  await needed.getByRole('link', { name: first?.skill.name ?? '' }).click();
  await expect(page).toHaveURL(`/skills/${first?.skill.slug}`);
});

test('which skill opens most doors is asked by keyboard, and answered in place', async ({
  page,
}) => {
  await showScreen(page, '/');
  await tabTo(page, page.getByRole('link', { name: 'Which skill opens most doors?' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/#doors');
  const heading = page.getByRole('heading', { name: 'Skills that open most doors' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/skills\//);
});
