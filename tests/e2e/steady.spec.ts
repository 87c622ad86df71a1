import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';

/** Half of what people still find steady (Cumulative Layout Shift; web.dev grades 0.1 as good). */
const STEADY = 0.05;

declare global {
  interface Window {
    shifts: number;
  }
}

for (const { address, width = 1280 } of [
  { address: '/' },
  { address: '/plan?from=data-engineer&to=machine-learning-engineer' },
  { address: '/roles/data-scientist' },
  { address: '/roles' },
  { address: '/skills/deep-learning' },
  { address: '/search?q=data' },
  { address: '/roles/data-engineer/history' },
  { address: '/activity' },
  { address: '/changes/1' },
  { address: '/health' },
  { address: '/sign-in' },
  { address: '/my-skills?skills=python.4~sql.4~statistics.3' },
  { address: '/compare?roles=data-analyst~data-engineer~data-scientist' },
  { address: '/compare?roles=ai-engineer~machine-learning-engineer', width: 412 },
]) {
  test(`nothing jumps when the answer comes: ${address}, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await page.addInitScript(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number') window.shifts += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The answers wait until the page without them has been drawn.
    const { promise: drawn, resolve: letThrough } = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      await drawn;
      await route.continue();
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    letThrough();
    await expect(page.getByRole('contentinfo')).toContainText('statements');
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await page.evaluate(() => window.shifts)).toBeLessThan(STEADY);
  });
}
