import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../testkit/find-chromium.ts';
import { ADMINISTRATOR } from './administrator.ts';

const folder = join(import.meta.dirname, '../../docs/images');

/** The most bytes of a picture, as each is loaded with its page and kept in every clone. */
const MOST = 100_000;

/** The server of which pictures are taken: the first argument, or where `npm start` puts it. */
export const PICTURED_SERVER = process.argv[2] ?? 'http://127.0.0.1:4000';

/** Its administrator. */
export const PICTURED_ADMINISTRATOR = {
  email: process.env['E2E_EMAIL'] ?? ADMINISTRATOR.email,
  password: process.env['E2E_PASSWORD'] ?? ADMINISTRATOR.password,
};

/** A page of which pictures are taken. */
type Pictured = {
  readonly page: Page;
  /** Takes the window, or a part of the page, once nothing on it is on its way. */
  readonly take: (name: string, part?: Page | Locator) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens a browser whose pictures are kept in docs/images, as `<topic>-<name>.png`, with nobody signed in. */
export async function openPictured(
  topic: string,
  options: BrowserContextOptions = {},
): Promise<Pictured> {
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({
    baseURL: PICTURED_SERVER,
    viewport: { width: 1020, height: 560 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    ...options,
  });
  return {
    page,
    take: async (name, part = page) => {
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
      const path = join(folder, `${topic}-${name}.png`);
      await part.screenshot({ path });
      const { size } = statSync(path);
      if (size > MOST) throw new Error(`${path} has ${size} bytes; show less, at most ${MOST}.`);
    },
    close: () => browser.close(),
  };
}

/** Signs the administrator in. */
export async function signInPictured(page: Page): Promise<void> {
  const answer = await page.request.post('/auth/login', {
    data: PICTURED_ADMINISTRATOR,
    headers: { origin: PICTURED_SERVER },
  });
  if (!answer.ok()) throw new Error(`${PICTURED_SERVER} let nobody in: ${await answer.text()}`);
}
