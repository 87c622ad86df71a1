import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { test } from './warm-test.ts';

const KEY = 'rolegraph-my-skills';

const CV = `Quillon Zebedee Farthingale, data analyst
SQL, Python and data visualisation; a little R
No experience with Java`;

const ADVERTISEMENT = `Data scientist wanted in Farthingaleville

Requirements
- Python, SQL, statistics
- Terraform
Nice to have
- Apache Spark`;

/** A word of both texts that no graph has. */
const CANARY = /farthingale/i;

const answer = (page: Page) => page.getByRole('heading', { level: 2, name: /^It names .*\.$/ });

const kept = (page: Page) => page.evaluate((key) => window.localStorage.getItem(key), KEY);

/** Everything that leaves the page from now on: addresses, bodies, and what is said over sockets. */
function watchWhatLeaves(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('request', (request) => said.push(request.url(), request.postData() ?? ''));
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => said.push(String(payload))),
  );
  return said;
}

/** Pastes from the clipboard, as people do. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.getByRole('textbox', { name: 'The text' }).focus();
  await page.keyboard.press('Control+V');
  await expect(answer(page)).toBeVisible();
}

test('nothing of a text leaves the page but the names that are asked for and the word that is chosen', async ({
  page,
}) => {
  test.slow();
  const said = watchWhatLeaves(page);
  await showScreen(page, '/paste');
  await paste(page, ADVERTISEMENT);
  await expect(answer(page)).toHaveText('It names 3 skills, 1 tool, and 1 role.');
  await expect(page.locator('mark')).toHaveText([
    /Data scientist/,
    /Python/,
    /SQL/,
    /statistics/,
    /Apache Spark \(Tool, optional\)/,
  ]);

  await page.getByRole('button', { name: 'Find the roles nearest to its skills' }).click();
  const nearest = page.getByRole('listitem').filter({ hasText: 'of its' });
  await expect(nearest.first()).toContainText(/names \d of its \d+ essential skills · fit \d+/);
  expect(said.join('\n')).toContain('"statistics"');

  await page.getByRole('link', { name: 'Suggest it Terraform' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Suggest a change' })).toBeVisible();
  await page.getByRole('button', { name: /Add a new role|Add something new/ }).click();
  await page.getByRole('radio', { name: 'Tool', exact: true }).check();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Terraform');

  await page.goBack();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(answer(page)).toBeVisible();
  await page.getByRole('link', { name: 'Plan to here Data Scientist' }).first().click();
  await expect(page).toHaveURL(/\/plan\?to=data-scientist$/);

  expect(said.join('\n')).not.toMatch(CANARY);
  const stored = () =>
    [window.localStorage, window.sessionStorage].map((kept) => JSON.stringify(kept)).join('\n');
  expect(await page.evaluate(stored)).not.toMatch(CANARY);
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'The text' })).toHaveValue('');
});

test('a CV fills my skills by keyboard alone, lowers nothing, and can be undone', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(([key, text]) => window.localStorage.setItem(key, text), [
    KEY,
    'sql.5~forecasting.2',
  ] as const);
  await showScreen(page, '/paste');
  await tabTo(page, page.getByRole('textbox', { name: 'The text' }));
  await page.keyboard.insertText(CV);
  await tabTo(page, page.getByRole('button', { name: 'Read it' }));
  await page.keyboard.press('Enter');
  await expect(answer(page)).toBeFocused();
  await expect(answer(page)).toHaveText('It names 5 skills, 0 tools, and 1 role.');
  await expect(page.getByRole('radio', { name: 'A CV' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Java', exact: true })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'SQL', exact: true })).not.toBeChecked();

  await tabTo(page, page.getByRole('slider', { name: 'Level of Python', exact: true }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('checkbox', { name: 'R', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Add 2 skills to mine' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 skills were added or raised.')).toBeVisible();
  expect(await kept(page)).toBe('sql.5~forecasting.2~python.4~data-visualisation.3');

  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await kept(page)).toBe('sql.5~forecasting.2');
  await expect(page.getByRole('button', { name: 'Add 2 skills to mine' })).toBeFocused();
  await page.getByRole('button', { name: 'Forget the text' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'The text' })).toBeFocused();
});

test('what cannot be read is refused with what to do, and a dropped text is read', async ({
  page,
}) => {
  await showScreen(page, '/paste');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('There is nothing to read. Paste or write a text.')).toBeVisible();
  const file = page.locator('input[type="file"]');
  const drop = (name: string, text: string) =>
    file.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await drop('cv.pdf', '%PDF');
  await expect(page.getByText(/“cv.pdf” is no text file .* copy its text/)).toBeVisible();
  await page.getByRole('textbox', { name: 'The text' }).fill('x'.repeat(200_001));
  await expect(page.getByText(/has 200,001 letters; at most 200,000 are read/)).toBeVisible();
  await drop('cv.txt', CV);
  await expect(answer(page)).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'A job advertisement' }).check();
  await expectAccessible(page);
});
