import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type RunOptions = Parameters<AxeBuilder['options']>[0];

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
  const { violations } = await new AxeBuilder({ page })
    // Without frames the quick way sees the same.
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...options })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
