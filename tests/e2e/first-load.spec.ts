import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';

/** The most JavaScript that the first page may cost, gzipped, in bytes. */
const BUDGET = 250_000;

const DIST = join(import.meta.dirname, '../../packages/dashboard/dist');

type Chunk = { file: string; isEntry?: boolean; imports?: string[] };

type Manifest = Record<string, Chunk>;

/** The files of a chunk and of all that it imports at once. */
function filesOf(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, found);
  return found;
}

test('the first page costs no more JavaScript than its budget', async ({ page }) => {
  const manifest: Manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
  const keys = ['index.html', 'src/features/home/home-view.tsx'];
  const files = new Set(keys.flatMap((key) => [...filesOf(manifest, key)]));
  const bytes = [...files, 'color-scheme.js'].reduce(
    (total, file) => total + gzipSync(readFileSync(join(DIST, file))).byteLength,
    0,
  );
  console.log(`first load: ${(bytes / 1000).toFixed(1)} kB of ${BUDGET / 1000} kB gzipped`);
  expect(bytes).toBeLessThanOrEqual(BUDGET);

  // The browser asks for these files and no others, so the sum is of what people pay.
  const asked: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) asked.push(pathname.slice(1));
  });
  await showScreen(page, '/');
  expect(asked.toSorted()).toEqual([...files, 'color-scheme.js'].toSorted());
});
