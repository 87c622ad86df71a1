import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addHolder, livingHolders, removeHolder } from './holders.ts';
import { writeJsonFile } from './json-file.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolegraph-holders-'));
  file = join(folder, 'holders.json');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('each use is counted by itself, also within one process', () => {
  const one = addHolder(file);
  const other = addHolder(file);
  expect(removeHolder(file, one)).toBe(1);
  expect(removeHolder(file, other)).toBe(0);
});

test('a user that died without a word is forgotten', () => {
  writeJsonFile(file, [{ id: 'dead', pid: process.pid, startedAt: 'at another time' }]);
  expect(livingHolders(file)).toEqual([]);
  expect(removeHolder(file, addHolder(file))).toBe(0);
});
