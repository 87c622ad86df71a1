// Takes the pictures of docs/reviewing.md from a server with the seed graph alone, such as one that
// `npm start` has just started: node tests/e2e/take-review-pictures.ts <address>, with the
// administrator's E2E_EMAIL and E2E_PASSWORD.
import { join } from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../testkit/find-chromium.ts';
import { ADMINISTRATOR } from './administrator.ts';
import { hand, openAs } from './proposals-of-tests.ts';
import { finish, openProposal, operation } from './review-of-tests.ts';

const address = process.argv[2] ?? 'http://127.0.0.1:4000';
const folder = join(import.meta.dirname, '../../docs/images');
const person = {
  email: process.env['E2E_EMAIL'] ?? ADMINISTRATOR.email,
  password: process.env['E2E_PASSWORD'] ?? ADMINISTRATOR.password,
};

const evidence = {
  source: 'machine-learning-career',
  locator: '§Skills ¶3',
  note: 'Inputs of models are asked to be kept in one place.',
};

const proposal = {
  changes: [
    {
      createSkill: {
        name: 'Feature stores',
        description: 'Keeps the inputs of models in one place, for training and for serving alike.',
        category: 'TECHNICAL',
        aliases: ['Feature platform'],
      },
    },
    {
      require: {
        role: 'machine-learning-engineer',
        skill: 'feature-stores',
        necessity: 'ESSENTIAL',
        importance: 4,
        level: 3,
        basis: 'ARTICLE',
        evidence: [evidence],
      },
    },
    { buildsOn: { skill: 'feature-stores', prerequisite: 'sql', level: 2 } },
  ],
  reason: 'Feature stores are asked for by now.',
};

/** Takes the window, or a part of the page, once nothing on it is on its way. */
async function take(page: Page, name: string, part: Page | Locator = page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await part.screenshot({ path: join(folder, `review-${name}.png`) });
}

const executablePath = await findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({
  baseURL: address,
  viewport: { width: 1180, height: 720 },
  reducedMotion: 'reduce',
  colorScheme: 'light',
});
const requests = await openAs(address, person);
const number = await hand('proposeChanges', requests, proposal);
await page.request.post('/auth/login', { data: person, headers: { origin: address } });
await openProposal(page, number);
await take(page, 'begin');
await page.keyboard.press('a');
await page.keyboard.press('a');
await page.keyboard.press('r');
await page.keyboard.type('Nothing in the article says so.');
await take(page, 'reason', operation(page, 3));
await page.keyboard.press('Enter');
await page
  .getByText(/plans change/)
  .first()
  .waitFor();
await take(page, 'plans', page.locator('section', { hasText: /^What becomes/ }).last());
await finish(page).click();
await page.getByText(/is applied as revision/).waitFor();
await page.goto('/my-proposals');
await page.getByRole('article').first().waitFor();
await take(page, 'mine');
await browser.close();
await requests.dispose();
