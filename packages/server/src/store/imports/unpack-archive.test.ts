import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeEach, expect, test } from 'vitest';
import yazl from 'yazl';
import { unpackArchive } from './unpack-archive.ts';

const LIMITS = { fileBytes: 1_000, importBytes: 1_000, files: 3 };

const root = mkdtempSync(join(tmpdir(), 'rolegraph-archives-'));
let folder: string;
let into: string;

beforeEach(async () => {
  folder = mkdtempSync(join(root, 'one-'));
  into = join(folder, 'files');
  await mkdir(into);
});

afterAll(() => rmSync(root, { recursive: true }));

/** Packs texts by their paths, and returns where the archive is. */
async function pack(texts: Readonly<Record<string, string>>): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const [path, text] of Object.entries(texts)) zip.addBuffer(Buffer.from(text), path);
  zip.end();
  const path = join(folder, 'given.zip');
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

const unpack = (path: string) => unpackArchive({ path, name: 'given.zip', into, limits: LIMITS });

/** What archives hold is changed as no program would write it. */
function patch(path: string, from: string, to: string): void {
  const bytes = readFileSync(path).toString('latin1').replaceAll(from, to);
  writeFileSync(path, Buffer.from(bytes, 'latin1'));
}

test('files come out of their folders, and what nobody reads stays inside', async () => {
  const path = await pack({
    'ESCO v1.1.1/en/skills_en.csv': 'a',
    'Occupation Data.txt': 'bc',
    'ESCO v1.1.1/Read me.pdf': 'x',
    '__MACOSX/._skills_en.csv': 'x',
    'inner.zip': 'x',
  });
  expect(await unpack(path)).toEqual([
    { name: 'skills_en.csv', size: 1 },
    { name: 'Occupation Data.txt', size: 2 },
  ]);
  expect(await readdir(into)).toEqual(['Occupation Data.txt', 'skills_en.csv']);
});

test.each([
  ['leads out of its folder', 'aa/x.csv', '../x.csv', 'invalid relative path'],
  ['has an absolute path', 'aaaa/x.csv', '/tmp/x.csv', 'absolute path'],
  ['leads out with the strokes of Windows', 'aa/x.csv', '..\\x.csv', 'invalid relative path'],
])('an archive is refused that %s', async (_, packed, patched, expected) => {
  const path = await pack({ [packed]: 'name' });
  patch(path, packed, patched.padEnd(packed.length, 'v'));
  await expect(unpack(path)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(expected),
  });
  expect(await readdir(folder)).toEqual(['files', 'given.zip']);
  expect(await readdir(into)).toEqual([]);
});

test.each([
  ['unpacks to more than there may be', { 'x.csv': 'x'.repeat(1_001) }, 'importBytes'],
  [
    'does so with all files together',
    { 'x.csv': 'x'.repeat(600), 'y.csv': 'y'.repeat(401) },
    'importBytes',
  ],
  ['has too many files', { 'a.csv': 'a', 'b.csv': 'b', 'c.csv': 'c', 'd.csv': 'd' }, 'importFiles'],
])('an archive is refused that %s', async (_, texts, expected) => {
  await expect(unpack(await pack(texts))).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    details: { limitName: expected },
  });
});

test.each([
  ['has two files of one name', { 'a/x.csv': 'a', 'b/x.csv': 'b' }, 'two files named "x.csv"'],
  ['has nothing to read', { 'a.pdf': 'a' }, 'has no file that ends with .csv'],
])('an archive is refused that %s', async (_, texts, expected) => {
  await expect(unpack(await pack(texts))).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(expected),
  });
});

test('what is no archive, or is cut short, is refused', async () => {
  const path = await pack({ 'x.csv': 'name' });
  writeFileSync(path, readFileSync(path).subarray(0, 40));
  await expect(unpack(path)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('pack it anew'),
  });
});
