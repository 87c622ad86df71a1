import lighthouse, { type Config, desktopConfig, type Flags } from 'lighthouse';

/** The two ways in which Lighthouse looks at a page. */
export const PRESETS = ['desktop', 'mobile'] as const;
export type Preset = (typeof PRESETS)[number];

/** An element that moved while the page was loading, and how much of the shift was its own. */
type Shift = { readonly element: string; readonly score: number };

/** What Lighthouse says of one load of a page. */
export type PageAudit = {
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Until the largest paint, in milliseconds. */
  readonly largestPaint: number;
  /** JavaScript that was asked for, as it went over the wire, in bytes. */
  readonly script: number;
  readonly shifts: readonly Shift[];
};

const AUDITS = [
  'largest-contentful-paint',
  'cumulative-layout-shift',
  'layout-shifts',
  'network-requests',
];

/**
 * Loads a page in the Chromium that listens on the port, slowed down as the preset says. The line and
 * the processor really are slow, so that what jumps while answers are awaited is seen to jump.
 */
export async function auditPage(url: string, preset: Preset, port: number): Promise<PageAudit> {
  const flags: Flags = {
    port,
    logLevel: 'silent',
    onlyAudits: AUDITS,
    throttlingMethod: 'devtools',
  };
  const config: Config | undefined = preset === 'desktop' ? desktopConfig : undefined;
  const result = await lighthouse(url, flags, config);
  if (result === undefined) throw new Error(`Lighthouse has nothing to say of ${url}.`);
  const { audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse cannot load ${url}: ${runtimeError.message}`);
  const numberOf = (id: string) => {
    const value = audits[id]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse measured no ${id} of ${url}.`);
    return value;
  };
  return {
    shift: numberOf('cumulative-layout-shift'),
    largestPaint: numberOf('largest-contentful-paint'),
    script: scriptOf(itemsOf(audits['network-requests'])),
    shifts: itemsOf(audits['layout-shifts']).map(readShift),
  };
}

type Item = Readonly<Record<string, unknown>>;

function itemsOf(audit: { details?: object } | undefined): readonly Item[] {
  const details = audit?.details;
  return details && 'items' in details ? (details.items as Item[]) : [];
}

function scriptOf(requests: readonly Item[]): number {
  return requests
    .filter(({ resourceType }) => resourceType === 'Script')
    .reduce((sum, { transferSize }) => sum + Number(transferSize), 0);
}

function readShift({ node, score }: Item): Shift {
  const isElement = typeof node === 'object' && node !== null && 'snippet' in node;
  return {
    element: isElement ? String(node.snippet) : 'an element that is gone',
    score: Number(score),
  };
}
