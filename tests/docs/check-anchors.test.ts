import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAnchors } from '../../docs/.vitepress/check-anchors.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolegraph-anchors-'));
  mkdirSync(join(folder, 'plans'));
  writeFileSync(join(folder, 'plans/index.html'), '<h2 id="stages">Stages</h2><a href="#stages">');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a link to a place that a page has is let through', () => {
  writeFileSync(join(folder, 'a.html'), '<a href="/plans/#stages"><a href="https://x.org/#y">');
  expect(() => checkAnchors(folder)).not.toThrow();
});

test('links to places that are not there are named with their pages', () => {
  writeFileSync(join(folder, 'a.html'), '<a href="/plans/#steps"><a href="/gone.html#stages">');
  const expected = [
    '/a.html links to /plans/#steps, which is not there.',
    '/a.html links to /gone.html#stages, which is not there.',
  ];
  expect(() => checkAnchors(folder)).toThrow(expected.join('\n'));
});
