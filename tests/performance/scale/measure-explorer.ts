import type { Browser, Page } from '@playwright/test';
import { atMost, type Figure } from '../figure.ts';
import { openBrowser } from '../open-browser.ts';
import { median } from '../quantile.ts';

/** How often the scene is opened; the median counts. */
const TIMES = 5;
/** The most entities that one expansion brings. */
const BUDGET = 500;
/** Long enough for all that comes late, in milliseconds. */
const SETTLED = 4_000;

const VIEW = { width: 1440, height: 900 };

/**
 * What the main thread of a browser does until the explorer shows a role with all that it connects to:
 * that of the page with the scene, less that of the page on which a start is chosen.
 */
export async function* measureExplorer(
  address: string,
  role: string,
): AsyncGenerator<readonly Figure[]> {
  const browser = await openBrowser();
  const scene = `${address}/explore?acts=role/${role}.${BUDGET}&at=role/${role}`;
  try {
    const empty = await workOften(browser, `${address}/explore`, 'combobox');
    const full = await workOften(browser, scene, 'application');
    const what = 'the explorer, from a role with 300 statements: work of the main thread';
    yield [atMost(what, full - empty, 1, 's')];
  } finally {
    await browser.close();
  }
}

async function workOften(browser: Browser, url: string, shows: 'combobox' | 'application') {
  const seconds: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const page = await browser.newPage({ viewport: VIEW, reducedMotion: 'reduce' });
    try {
      seconds.push(await workOf(page, url, shows));
    } finally {
      await page.close();
    }
  }
  return median(seconds);
}

/** The seconds in which the main thread of a page did something, until all of it is there. */
async function workOf(page: Page, url: string, shows: 'combobox' | 'application') {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  await page.getByRole('main').getByRole(shows).first().waitFor();
  if (shows === 'application') await page.locator('[data-entity-keys]').waitFor();
  await page.waitForTimeout(SETTLED);
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
