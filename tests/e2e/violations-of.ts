import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';

/** Axe as it is shipped to browsers, which read it in half the time of what it is for programs. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds by all its rules, best practice among them, and the size of targets, which is off by itself. */
export async function violationsOf(page: Page): Promise<string[]> {
  return analyse(page, { rules: { 'target-size': { enabled: true } } });
}

/** What axe finds by the rules that look at colours: the others see no difference between themes. */
export async function colourViolationsOf(page: Page): Promise<string[]> {
  return analyse(page, {
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  });
}

async function analyse(page: Page, options: RunOptions): Promise<string[]> {
  // As long as the page is the same it keeps axe, which takes longer to come than to look again.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async (asked) => {
      const { violations } = await window.axe.run(document, asked);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { resultTypes: ['violations' as const], ...options },
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
