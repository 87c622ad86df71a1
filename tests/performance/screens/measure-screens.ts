import { freePort } from '../../../packages/server/src/store/embedded/free-port.ts';
import { SCREENS } from '../../e2e/screens.ts';
import { atMost, type Figure, shown } from '../figure.ts';
import { openBrowser } from '../open-browser.ts';
import { median } from '../quantile.ts';
import { auditPage, type PageAudit, PRESETS, type Preset } from './audit-page.ts';
import { serveStaticPage } from './serve-static-page.ts';

/** The screens that people see most. */
const MEASURED: readonly (keyof typeof SCREENS)[] = [
  'home',
  'plan',
  'role',
  'list of roles',
  'comparison of two roles',
  'skills that were shared',
  'API explorer',
];

/** How often each page is loaded; the median counts. */
const TIMES = 3;

/** How many loads of a page may fail. */
const MOST_FAILURES = 2;

const MOST_SHIFT = 0.05;

/** Layout shift, largest paint and JavaScript of the main screens of a server, by Lighthouse. */
export async function* measureScreens(address: string): AsyncGenerator<readonly Figure[]> {
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const page = await serveStaticPage();
  try {
    for (const preset of PRESETS) {
      const plain = await auditOften(page.url, preset, port);
      const paint = median(plain.map(({ largestPaint }) => largestPaint));
      yield [{ what: `${preset}: a static page, largest paint`, value: seconds(paint) }];
      for (const name of MEASURED) {
        const audits = await auditOften(`${address}${SCREENS[name]}`, preset, port);
        tellShifts(`${preset}: ${name}`, audits);
        yield figuresOf(`${preset}: ${name}`, audits, paint);
      }
    }
  } finally {
    page.close();
    await browser.close();
  }
}

async function auditOften(url: string, preset: Preset, port: number): Promise<PageAudit[]> {
  const audits: PageAudit[] = [];
  let failures = 0;
  while (audits.length < TIMES) {
    try {
      audits.push(await auditPage(url, preset, port));
    } catch (error) {
      // On a machine that is too busy a page may be given up before it has painted anything.
      if (++failures > MOST_FAILURES) throw error;
    }
  }
  return audits;
}

function figuresOf(what: string, audits: readonly PageAudit[], plain: number): Figure[] {
  const middle = (of: (audit: PageAudit) => number) => median(audits.map(of));
  const paint = middle(({ largestPaint }) => largestPaint);
  return [
    atMost(
      `${what}, layout shift`,
      middle(({ shift }) => shift),
      MOST_SHIFT,
      '',
    ),
    {
      what: `${what}, largest paint`,
      value: `${seconds(paint)}, ${shown(paint / plain)} times a static page's`,
    },
    {
      what: `${what}, JavaScript of the first load`,
      value: `${shown(middle(({ script }) => script) / 1000)} kB`,
    },
  ];
}

/** Says on the error stream which elements moved, as a figure alone tells nobody what to mend. */
function tellShifts(what: string, audits: readonly PageAudit[]): void {
  for (const { element, score } of audits.at(-1)?.shifts ?? []) {
    process.stderr.write(`${what} shifts by ${shown(score)}: ${element}\n`);
  }
}

function seconds(milliseconds: number): string {
  return `${shown(milliseconds / 1000)} s`;
}
