import type { Page } from '@playwright/test';
import { atMost, type Figure, shown } from '../figure.ts';
import { openBrowser } from '../open-browser.ts';
import { manyEntities } from './many-entities.ts';

const VIEW = { width: 1440, height: 900 };
/** A layout may take this long where much else is being done on the machine (milliseconds). */
const PATIENCE = 50_000;
/** How often a key is pressed meanwhile, in milliseconds. */
const EVERY = 250;
/** The longest that a key press is to wait until something is drawn: people take a second for no answer. */
const MOST_WAIT = 1_000;

type Tasks = { readonly long: readonly number[]; readonly waits: readonly number[] };

/** What a full scene makes a page do from its answer until its layout stands, and how long keys wait. */
export async function* measureManyEntities(address: string): AsyncGenerator<readonly Figure[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: VIEW, reducedMotion: 'reduce' });
    await answerScenes(page, manyEntities());
    await page.addInitScript(noteTasks);
    await page.goto(`${address}/explore?acts=role/role-0.500`);
    await pressUntilLaidOut(page);
    const { long, waits } = await page.evaluate(
      () => (window as unknown as { noted: Tasks }).noted,
    );
    yield [
      { what: '10,000 entities: tasks of more than 50 ms', value: shown(long.length) },
      { what: '10,000 entities: the longest of them', value: `${shown(Math.max(0, ...long))} ms` },
      { what: '10,000 entities: keys pressed meanwhile', value: shown(waits.length) },
      atMost(
        '10,000 entities: the longest that a key waits',
        Math.max(0, ...waits),
        MOST_WAIT,
        'ms',
      ),
    ];
  } finally {
    await browser.close();
  }
}

/** Answers in the place of the server, whose seed has no such scene. */
async function answerScenes(page: Page, scene: object): Promise<void> {
  const body = JSON.stringify({ data: { scene } });
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (asked.includes('query Scene(')) {
      await route.fulfill({ contentType: 'application/graphql-response+json', body });
    } else await route.continue();
  });
}

/** Presses a key now and then until all is drawn and has its place. */
async function pressUntilLaidOut(page: Page): Promise<void> {
  const drawn = page.locator('[data-entities="10000"]');
  const busy = page.locator('main [aria-busy="true"]');
  const end = performance.now() + PATIENCE;
  while ((await drawn.count()) === 0 || (await busy.count()) > 0) {
    if (performance.now() > end)
      throw new Error('A drawing of 10,000 entities does not come about.');
    await page.keyboard.press('Shift');
    await page.waitForTimeout(EVERY);
  }
}

/** Runs in the page: notes long tasks, and how long each key waits until it is dealt with. */
function noteTasks(): void {
  const noted: { long: number[]; waits: number[] } = { long: [], waits: [] };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.long.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  window.addEventListener('keydown', ({ timeStamp }) => {
    noted.waits.push(performance.now() - timeStamp);
  });
}
