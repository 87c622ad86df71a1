import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';

/** The most JavaScript that the first page may cost, gzipped, in bytes. */
const BUDGET = 250_000;

/** The most that any other screen may cost beyond the first page, gzipped, in bytes. */
const SCREEN_BUDGET = 350_000;

/** The code editor of the API explorer is larger by its nature; nothing else may load it. */
const EDITOR = 'src/features/api-explorer/graphiql-pane.tsx';

const DIST = join(import.meta.dirname, '../../packages/dashboard/dist');

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] };

type Manifest = Record<string, Chunk>;

/** The files of a chunk and of all that it imports at once. */
function filesOf(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, found);
  return found;
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
}

function bytesOf(files: Iterable<string>): number {
  return Array.from(files, (file) => gzipSync(readFileSync(join(DIST, file))).byteLength).reduce(
    (total, bytes) => total + bytes,
    0,
  );
}

/** The chunks of a screen, with all that it may fetch later, save the editor. */
function chunksOf(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  if (found.has(key) || key === EDITOR) return found;
  found.add(key);
  const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
  const isEntry = manifest[key]?.isEntry === true;
  // The entry leads to every other screen; these are no part of this one.
  for (const next of [...imports, ...(isEntry ? [] : dynamicImports)]) {
    chunksOf(manifest, next, found);
  }
  return found;
}

test('no other screen costs more than its budget, with all that it fetches later', () => {
  const manifest = readManifest();
  const first = filesOf(manifest, 'index.html');
  const screens = Object.keys(manifest).filter((key) => /^src\/.*-view\.tsx$/.test(key));
  expect(screens.length).toBeGreaterThan(10);
  expect(manifest[EDITOR], 'the editor is a chunk of its own').toBeDefined();
  for (const screen of screens) {
    const files = [...chunksOf(manifest, screen)].flatMap((key) => manifest[key]?.file ?? []);
    const bytes = bytesOf(new Set(files.filter((file) => !first.has(file))));
    console.log(`${screen}: ${(bytes / 1000).toFixed(1)} kB of ${SCREEN_BUDGET / 1000} kB`);
    expect.soft(bytes, screen).toBeLessThanOrEqual(SCREEN_BUDGET);
  }
});

test('the first page costs no more JavaScript than its budget', async ({ page }) => {
  const manifest = readManifest();
  const keys = ['index.html', 'src/features/home/home-view.tsx'];
  const files = new Set(keys.flatMap((key) => [...filesOf(manifest, key)]));
  const bytes = bytesOf([...files, 'color-scheme.js']);
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
