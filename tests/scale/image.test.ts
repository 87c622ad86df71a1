import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { assembleImage } from '../docker/assemble-image.ts';

test('every stage of the Dockerfile is built from what is copied into it, the dashboard too', async () => {
  const root = mkdtempSync(join(tmpdir(), 'rolegraph-image-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const { signal } = new AbortController();
  const { folder } = await assembleImage({ root: join(root, 'image'), signal });
  expect(existsSync(join(folder, 'packages/dashboard/dist/index.html'))).toBe(true);
});
