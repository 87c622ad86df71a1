import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { askGraphql } from './ask-graphql.ts';
import { expectAddress } from './expect-address.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { test } from './warm-test.ts';

const SLUGS = ['data-analyst', 'data-engineer', 'data-scientist'];

const ADDRESS = `/compare?roles=${SLUGS.join('~')}`;

const LEVELS = ['aware', 'guided', 'working', 'advanced', 'expert'];

type Named = { slug: string; name: string };

type Comparison = {
  roles: Named[];
  skills: {
    sharedByAll: boolean;
    skill: Named & { category: string };
    needs: ({ level: number; implied: boolean; evidence: { note: string }[] } | null)[];
  }[];
  tools: { sharedByAll: boolean; tool: Named; importances: (number | null)[] }[];
  moves: { from: Named; to: Named; gap: number; newLevels: number }[];
};

const QUERY = `
  query ($slugs: [String!]!) {
    compareRoles(slugs: $slugs) {
      roles { slug name }
      skills {
        sharedByAll skill { slug name category } needs { level implied evidence { note } }
      }
      tools { sharedByAll tool { slug name } importances }
      moves { from { slug name } to { slug name } gap newLevels }
    }
  }`;

/** The comparison as the API gives it, to hold against what the screen says. */
async function askComparison(request: APIRequestContext): Promise<Comparison> {
  type Answer = { compareRoles: Comparison };
  return (await askGraphql<Answer>(request, QUERY, { slugs: SLUGS })).compareRoles;
}

function table(page: Page) {
  return page.getByRole('table', { name: 'What each role asks for' });
}

/** The row of the table whose head is an entity. */
function rowOf(page: Page, name: string) {
  const link = page.getByRole('rowheader').getByRole('link', { name, exact: true });
  return table(page).getByRole('row').filter({ has: link });
}

/** The texts of all cells, by the names of their rows, in one go as there are many. */
async function readRows(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await table(page)
    .getByRole('row')
    .evaluateAll((found) =>
      found.map((row) => {
        const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '');
        return [row.querySelector('th a')?.textContent ?? '', cells] as const;
      }),
    );
  return new Map(rows);
}

function formatted(gap: number): string {
  return `${100 - Math.round((1 - gap) * 100)}\u00a0%`;
}

test('every skill, tool and move has the figures of the API', async ({ page, request }) => {
  // There are a hundred rows to hold against the answer.
  test.slow();
  const { skills, tools, moves } = await askComparison(request);
  await showScreen(page, ADDRESS);
  const shared = skills.filter(({ sharedByAll }) => sharedByAll).length;
  await expect(
    page.getByText(`Of ${skills.length} skills, ${shared} are shared by all three roles.`),
  ).toBeVisible();
  const rows = await readRows(page);
  for (const { skill, needs } of skills) {
    const cells = rows.get(skill.name) ?? [];
    for (const [index, need] of needs.entries()) {
      if (!need) expect.soft(cells[index], skill.name).toMatch(/not asked for|welcome/);
      else expect.soft(cells[index], skill.name).toContain(LEVELS[need.level - 1]);
      if (need?.implied) expect.soft(cells[index], skill.name).toContain('prerequisite');
    }
  }
  for (const { tool, importances } of tools) {
    const cells = rows.get(tool.name) ?? [];
    for (const [index, importance] of importances.entries()) {
      const words = ['none', 'minor', 'useful', 'important', 'major', 'vital'];
      expect.soft(cells[index], tool.name).toContain(words[importance ?? 0]);
    }
  }
  for (const { from, to, gap, newLevels } of moves) {
    const link = page.getByRole('link', { name: `gap ${formatted(gap)}` });
    const move = link.and(page.locator(`[href="/plan?from=${from.slug}&to=${to.slug}"]`));
    await expect(move).toBeVisible();
    await expect(move.locator('..')).toContainText(String(Math.round(newLevels * 10) / 10));
  }
});

test('what is shown is chosen by keyboard, kept in the address and over a reload', async ({
  page,
  request,
}) => {
  const { skills } = await askComparison(request);
  await showScreen(page, ADDRESS);
  await page.getByRole('radio', { name: 'All', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expectAddress(page, `${ADDRESS}&show=shared`);
  await page.getByLabel('Category of skills').selectOption('Mathematical');
  await expectAddress(page, `${ADDRESS}&show=shared&category=MATHEMATICAL`);
  const expected = skills.filter(
    ({ sharedByAll, skill }) => sharedByAll && skill.category === 'MATHEMATICAL',
  );
  for (const reloads of [false, true]) {
    if (reloads) await page.reload();
    const heading = page.getByRole('heading', { name: 'Skills that all three roles ask for' });
    await expect(heading).toContainText(String(expected.length));
    await expect(page.getByRole('heading', { name: /^Skills/ })).toHaveCount(1);
    for (const { skill } of expected) await expect(rowOf(page, skill.name)).toBeVisible();
  }
});

test('what is saved as CSV and JSON is what is shown', async ({ page, request }) => {
  const { skills, tools } = await askComparison(request);
  await showScreen(page, `${ADDRESS}&show=shared`);
  const save = async (form: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: form }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  const rows: Record<string, string>[] = parse(await save('CSV'), { columns: true });
  const names = [
    ...skills.filter((one) => one.sharedByAll).map(({ skill }) => skill.name),
    ...tools.filter((one) => one.sharedByAll).map(({ tool }) => tool.name),
  ];
  expect(rows.map((row) => row['name'])).toEqual(expect.arrayContaining(names));
  const shown = await table(page).getByRole('rowheader').getByRole('link').allTextContents();
  expect(rows.map((row) => row['name'])).toEqual(shown);
  for (const { skill, needs } of skills.filter((one) => one.sharedByAll)) {
    const row = rows.find(({ name }) => name === skill.name);
    expect(row?.['Data Engineer: level'], skill.name).toBe(String(needs[1]?.level));
  }
  const json: { rows: { name: string }[]; moves: unknown[] } = JSON.parse(await save('JSON'));
  expect(json.rows.map(({ name }) => name)).toEqual(shown);
  expect(json.moves).toHaveLength(6);
});

test('roles are chosen, set in order and taken away by keyboard alone', async ({ page }) => {
  await showScreen(page, '/compare');
  await page.getByRole('combobox', { name: 'Role', exact: true }).focus();
  for (const name of ['data engineer', 'data analyst']) {
    await page.keyboard.type(name);
    await expect(page.getByRole('option').first()).toContainText(new RegExp(name, 'i'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('button', { name: new RegExp(`Remove ${name}`, 'i') }),
    ).toBeVisible();
  }
  await expectAddress(page, '/compare?roles=data-engineer~data-analyst');
  await expect(page.getByText(/^Of \d+ skills, /)).toBeVisible();
  const left = page.getByRole('button', { name: 'Move Data Analyst to the left' });
  await left.press('Enter');
  await expectAddress(page, '/compare?roles=data-analyst~data-engineer');
  await expect(left).toBeFocused();
  await page.getByRole('button', { name: 'Remove Data Engineer' }).press('Enter');
  await expectAddress(page, '/compare?roles=data-analyst');
  await expect(page.getByText('Choose a second role to compare it with.')).toBeVisible();
});

test('why we say so opens below its row, role by role', async ({ page, request }) => {
  const { skills, roles } = await askComparison(request);
  const found = skills.find(({ needs }) => needs.some((need) => need?.evidence.length));
  const at = found?.needs.findIndex((need) => need?.evidence.length) ?? -1;
  const [note] = found?.needs[at]?.evidence ?? [];
  if (!found || !note) throw new Error('no compared skill has evidence');
  await showScreen(page, ADDRESS);
  const button = page.getByRole('button', { name: `Why we say so: ${found.skill.name}` });
  await button.press('Enter');
  await expectAddress(page, `${ADDRESS}&open=skills.${found.skill.slug}`);
  const grounds = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: roles[at]?.name ?? '' }) });
  await expect(grounds.getByText(note.note).first()).toBeVisible();
});

test('one’s own skills stand beside the roles when that is asked', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rolegraph-my-skills', 'python.5'));
  await showScreen(page, ADDRESS);
  await page.getByRole('switch', { name: 'Beside my skills' }).press('Space');
  await expectAddress(page, `${ADDRESS}&mine=true`);
  await expect(rowOf(page, 'Python').getByRole('cell').last()).toContainText('expert');
  await expect(rowOf(page, 'SQL').getByRole('cell').last()).toContainText('not in your list');
});

test('an unknown role is named, and a nearest one is a click away', async ({ page, guard }) => {
  guard.expectOnConsole(/400|404/);
  await showScreen(page, '/compare?roles=data-engineer~data-scientst~data-engineer');
  await expect(page.getByRole('alert')).toContainText('There is no role “data-scientst”.');
  await expect(page.getByText('Data Engineer was given more than once')).toBeVisible();
  await page.getByRole('link', { name: 'Data scientist' }).click();
  await expectAddress(page, '/compare?roles=data-engineer~data-scientist');
  await expect(page.getByText(/^Of \d+ skills, /)).toBeVisible();
});

test('more than four roles are told, and the first four compared', async ({ page }) => {
  await showScreen(page, `${ADDRESS}~ai-engineer~ai-architect`);
  await expect(page.getByText('Left out: AI Architect.')).toBeVisible();
  await expect(table(page).getByRole('columnheader')).toHaveCount(5);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('each level stands beside the name of its role, and nothing runs over the edge', async ({
    page,
  }) => {
    await showScreen(page, ADDRESS);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const cell = rowOf(page, 'Python').getByRole('cell').nth(1);
    await expect(cell.getByText('Data Engineer')).toBeVisible();
    await expect(cell.getByRole('img', { name: 'Level 4 of 5, advanced' })).toBeVisible();
  });
});
