import { type Browser, chromium } from '@playwright/test';
import { ensureChromium } from '../testkit/find-chromium.ts';

/** Starts the browser that pages are measured in. */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const { signal } = new AbortController();
  return chromium.launch({
    executablePath: await ensureChromium({ progress: () => undefined, signal }),
    // Chromium does not run as root in its sandbox.
    args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}
