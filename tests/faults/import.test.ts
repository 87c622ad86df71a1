import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runImport } from './run-import.ts';
import { showFigures } from './show-figures.ts';

const home = mkdtempSync(join(tmpdir(), 'rolegraph-import-faults-'));

afterAll(() => rmSync(home, { recursive: true, force: true }));

test('an import that is killed at ten points and resumed comes to the graph of one left alone', async () => {
  for (const scene of ['alone', 'killed']) mkdirSync(join(home, scene));
  const figures = await runImport(home, 10);
  showFigures('An import under kills', figures);
  expect(figures).toMatchObject({ 'kills of the import': 5, 'kills of Neo4j': 5 });
  expect(figures['entities']).toBeGreaterThan(1_000);
  expect(figures).toMatchObject({ missing: 0, 'too many': 0, doubled: 0 });
});
