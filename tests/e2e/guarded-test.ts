import { test as base, type Page } from '@playwright/test';

/** What a test expects to be written to the console, beside nothing. */
type Guard = { expectOnConsole: (words: RegExp) => void };

/**
 * A test whose page may write no error and no warning to the console, break nowhere, and ask no
 * other host for anything.
 */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ page, baseURL }, use) => {
      const expected: RegExp[] = [];
      const complaints = complaintsOf(page, new URL(baseURL ?? '').origin);
      await use({ expectOnConsole: (words) => void expected.push(words) });
      const unexpected = complaints.filter((words) => !expected.some((one) => one.test(words)));
      if (unexpected.length > 0) throw new Error(`the page complained:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});

/** Without a graphics card a browser remarks on what drawing costs; that is no fault of the page. */
const SLOW_DRAWING = /GL Driver Message .*GPU stall due to ReadPixels/;

function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (!SLOW_DRAWING.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      complaints.push(`asked another host: ${request.url()}`);
    }
  });
  return complaints;
}
