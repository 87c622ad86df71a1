import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { askSkills } from './ask-skills.ts';
import { expectAddress } from './expect-address.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

const KEY = 'rolegraph-my-skills';

/** Opens the screen in a browser that keeps these skills already. */
async function showSkills(page: Page, skills: string, address = '/my-skills'): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, text);
    },
    [KEY, skills] as const,
  );
  await showScreen(page, address);
}

function kept(page: Page): Promise<string | null> {
  return page.evaluate((key) => window.localStorage.getItem(key), KEY);
}

function levelOf(page: Page, skill: string) {
  return page.getByRole('slider', { name: `Level of ${skill}`, exact: true });
}

function section(page: Page, title: string) {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
}

/** Tells when the answer to the present skills is there. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

type Target = { role: 'combobox' | 'slider' | 'button'; name: string; key?: 'Tab' | 'Shift+Tab' };

async function tabTo(page: Page, { role, name, key = 'Tab' }: Target): Promise<void> {
  const target = page.getByRole(role, { name, exact: true });
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`"${name}" is not reached by the Tab key`);
}

test('a skill is added, set, removed and brought back by keyboard alone, and kept', async ({
  page,
}) => {
  test.slow();
  await showScreen(page, '/my-skills');
  await tabTo(page, { role: 'combobox', name: 'Add a skill' });
  for (const skill of ['SQL', 'Python']) {
    await page.keyboard.type(skill.toLowerCase());
    await expect(page.getByRole('option', { name: skill, exact: true })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: `${skill} was added` })).toBeVisible();
  }
  await expect(levelOf(page, 'SQL')).toHaveValue('3');
  await tabTo(page, { role: 'slider', name: 'Level of SQL' });
  await page.keyboard.press('ArrowRight');
  await expect(levelOf(page, 'SQL')).toHaveAttribute('aria-valuetext', 'advanced, 4 of 5');
  await page.reload();
  await expect(levelOf(page, 'SQL')).toHaveValue('4');
  expect(await kept(page)).toBe('sql.4~python.3');

  await tabTo(page, { role: 'button', name: 'Remove Python' });
  await page.keyboard.press('Enter');
  await expect(levelOf(page, 'Python')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Remove SQL' })).toBeFocused();
  await tabTo(page, { role: 'button', name: 'Undo', key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await expect(levelOf(page, 'Python')).toHaveValue('3');
});

test('a pasted list is sorted first, and added only when that is confirmed', async ({ page }) => {
  await showSkills(page, 'sql.2');
  await page.getByRole('button', { name: 'Paste a list' }).click();
  await page
    .getByLabel('Your skills')
    .fill('Python 4, Pyton\n- machne lerning: guided\nSQL: expert\nxyzzyplugh');
  await page.getByRole('button', { name: 'Check the names' }).click();
  const panel = page.getByRole('region', { name: 'Paste a list of skills' });
  await expect(panel.getByRole('status')).toContainText('5 names read');
  await expect(panel.getByText('Python at advanced')).toBeVisible();
  await expect(panel.getByText('SQL from guided to expert')).toBeVisible();
  await expect(panel.getByText('Nothing has a name like it')).toBeVisible();
  expect(await kept(page)).toBe('sql.2');

  await panel.getByRole('button', { name: 'Machine Learning' }).click();
  await panel.getByRole('button', { name: 'Add 2 and raise 1' }).click();
  await expect(levelOf(page, 'Machine Learning')).toHaveValue('2');
  await expect(levelOf(page, 'Python')).toHaveValue('4');
  await expect(levelOf(page, 'SQL')).toHaveValue('5');
  await expect(page.getByRole('button', { name: 'Paste a list' })).toBeFocused();
});

test('roles and next skills stand as the API ranks them, and again after a change', async ({
  page,
  request,
}) => {
  await showSkills(page, 'python.3~sql.3~statistics.2');
  await settle(page);
  for (const sql of [3, 5]) {
    await levelOf(page, 'SQL').fill(String(sql));
    const { rankRoles, nextSkills } = await askSkills(request, { python: 3, sql, statistics: 2 });
    const [best] = rankRoles;
    await expect(page.getByText(`fit ${best?.role.name} best`)).toContainText(
      `a fit of ${Math.round((best?.fit ?? 0) * 100)}\u00a0%`,
    );
    await settle(page);
    const roles = section(page, 'Roles that fit best').getByRole('listitem');
    for (const [index, { role, fit, gap }] of rankRoles.slice(0, 8).entries()) {
      await expect(roles.nth(index)).toContainText(role.name);
      await expect(roles.nth(index)).toContainText(`fit ${Math.round(fit * 100)}\u00a0%`);
      await expect(roles.nth(index)).toContainText(
        `gap ${100 - Math.round((1 - gap) * 100)}\u00a0%`,
      );
    }
    const next = section(page, 'Next best skills').locator('ol > li');
    await expect(next).toHaveCount(nextSkills.length);
    for (const [index, { skill, newRoles }] of nextSkills.entries()) {
      await expect(next.nth(index)).toContainText(skill.name);
      await expect(next.nth(index)).toContainText(`${newRoles} more role`);
    }
  }
});

test('only roles within reach are shown when that is asked, and the address says so', async ({
  page,
  request,
}) => {
  await showSkills(page, 'python.3~sql.3~statistics.2');
  await page.getByRole('switch', { name: 'Only within reach' }).press('Space');
  await expectAddress(page, '/my-skills?reach=true');
  const { rankRoles } = await askSkills(request, { python: 3, sql: 3, statistics: 2 }, 0.75);
  await settle(page);
  const roles = section(page, 'Roles that fit best').getByRole('listitem');
  await expect(roles).toHaveCount(Math.min(8, rankRoles.length));
});

test('a next skill that one has is added at its level', async ({ page, request }) => {
  await showSkills(page, 'python.3~sql.3');
  const { nextSkills } = await askSkills(request, { python: 3, sql: 3 });
  const [first] = nextSkills;
  if (!first) throw new Error('no skill brings a role closer');
  await page.getByRole('button', { name: `I have ${first.skill.name}: add it` }).click();
  await expect(levelOf(page, first.skill.name)).toHaveValue(String(first.level));
});

test('no skill is in an address until the link is copied; who opens it keeps their own', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('request', (request) => addresses.push(request.url()));
  await showSkills(page, 'python.4');
  await page.getByRole('combobox', { name: 'Add a skill' }).fill('sql');
  await page.getByRole('option', { name: 'SQL', exact: true }).click();
  await levelOf(page, 'SQL').press('ArrowRight');
  await settle(page);
  expect(addresses.filter((address) => /python|sql/i.test(address))).toEqual([]);

  await page.getByRole('button', { name: 'Copy link with my skills' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(decodeURIComponent(new URL(link).search)).toBe('?skills=python.4~sql.4');

  await page.evaluate((key) => window.localStorage.setItem(key, 'git.2~sql.1'), KEY);
  await showScreen(page, link);
  await expect(page.getByText('The link brought you 2 skills.')).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
  expect(await kept(page)).toBe('git.2~sql.1');
  await page.getByRole('button', { name: 'Add to mine' }).click();
  await expectAddress(page, '/my-skills');
  expect(await kept(page)).toBe('git.2~sql.4~python.4');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await kept(page)).toBe('git.2~sql.1');
});

test('a skill that the graph has no more breaks nothing, and is marked', async ({ page }) => {
  await showSkills(page, 'python.4~no-such-skill.3~pyton.2');
  await expect(page.getByText(/^Your 1 skill fits /)).toBeVisible();
  const gone = page.getByText('No longer in the graph').locator('..');
  await expect(gone.getByText('No such skill')).toBeVisible();
  await gone.getByRole('button', { name: 'Use Python instead' }).click();
  await gone.getByRole('button', { name: 'Remove No such skill' }).click();
  await expect(page.getByText('No longer in the graph')).toBeHidden();
  expect(await kept(page)).toBe('python.4');
});

test('what is saved as CSV is what the list holds, and can be pasted again', async ({ page }) => {
  await showSkills(page, 'python.4~machine-learning.2');
  await settle(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV: skill and level' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(parse(text, { columns: true })).toEqual([
    { skill: 'Python', level: '4' },
    { skill: 'Machine Learning', level: '2' },
  ]);
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.getByRole('button', { name: 'Paste a list' }).click();
  await page.getByLabel('Your skills').fill(text);
  await page.getByRole('button', { name: 'Check the names' }).click();
  await page.getByRole('button', { name: 'Add 2 skills' }).click();
  expect(await kept(page)).toBe('python.4~machine-learning.2');
});

test('the skills of a role are taken over, and what is held better stays', async ({ page }) => {
  await showSkills(page, 'sql.5');
  await page.getByRole('button', { name: 'Start from a role' }).click();
  await page.getByRole('combobox', { name: 'I am a …' }).fill('data engineer');
  await page.getByRole('option', { name: 'Data Engineer', exact: true }).click();
  await page.getByRole('button', { name: 'Take over' }).click();
  await expect(page.getByText(/skills of Data Engineer were added or raised/)).toBeVisible();
  await expect(levelOf(page, 'SQL')).toHaveValue('5');
  await expect(levelOf(page, 'Python')).toHaveValue('4');
  await expect(page.getByText(/ fit Data Engineer best: /)).toBeVisible();
});

test('a newcomer tries the screen with a sample', async ({ page }) => {
  await showScreen(page, '/my-skills');
  await page.getByRole('button', { name: 'Try with 5 skills of a data analyst' }).click();
  await expect(page.getByRole('slider')).toHaveCount(5);
  await expect(page.getByText(/^Your 5 skills fit /)).toBeVisible();
});
