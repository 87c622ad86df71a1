import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StartupError } from '../startup-error.ts';
import { PARTS } from './backup-format.ts';
import { backupFrames, checkBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const FLIPS = 50;
const CUTS = 20;
const folder = mkdtempSync(join(tmpdir(), 'rolegraph-format-'));
const whole = join(folder, 'whole');
const other = join(folder, 'other');
const HEAD = {
  createdAt: '2026-01-02T03:04:05.000Z',
  rolegraph: '0.1.0',
  revision: 7,
  changeSets: 9,
  migrations: [{ version: 1, name: 'V001__a.cypher', checksum: 'a'.repeat(64) }],
};
const rowsOf = (part: string) =>
  Array.from({ length: 30 }, (_, at) => ({ id: `${part} ${at}`, text: 'ä'.repeat(at) }));
let bytes: Buffer;

beforeAll(async () => {
  await writeBackup(whole, HEAD, async (sink) => {
    for (const part of PARTS) {
      await sink.add(part, rowsOf(part));
      await sink.flush();
    }
  });
  bytes = readFileSync(whole);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a file with such bytes. */
async function refusalOf(content: Uint8Array): Promise<string> {
  writeFileSync(other, content);
  const error: unknown = await checkBackup(other).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StartupError);
  return (error as StartupError).message;
}

const flipped = (at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
  return copy;
};

test('what was written is read, part by part, and only its owner may', async () => {
  const checked = await checkBackup(whole);
  expect(checked.head).toEqual(HEAD);
  const frames = await Array.fromAsync(backupFrames(checked));
  expect(frames.map(({ part }) => part)).toEqual(PARTS);
  expect(frames.map(({ lines }) => lines.map((line) => JSON.parse(line)))).toEqual(
    PARTS.map(rowsOf),
  );
  expect(statSync(whole).mode & 0o777).toBe(0o600);
});

test(`any byte that is not as it was is noticed, at ${FLIPS} places and at every end of a part`, async () => {
  const places = Array.from({ length: FLIPS }, (_, at) =>
    Math.floor((at * (bytes.length - 1)) / (FLIPS - 1)),
  );
  const ends = [...bytes.toString('latin1').matchAll(/\n/g)].map(({ index }) => index);
  for (const at of [...places, ...ends]) {
    expect(await refusalOf(flipped(at))).toMatch(/is damaged|is cut off|no backup of|of format/);
  }
});

test(`a file that ends too early is noticed, at ${CUTS} places`, async () => {
  for (let cut = 0; cut < CUTS; cut++) {
    const length = Math.floor((cut * bytes.length) / CUTS);
    expect(await refusalOf(bytes.subarray(0, length))).toMatch(/is damaged|cut off|no backup of/);
  }
  expect(await refusalOf(bytes.subarray(0, -1))).toContain('is cut off');
});

test('what comes after the end is noticed, and so are parts that are missing or there twice', async () => {
  expect(await refusalOf(Buffer.concat([bytes, Buffer.from('x')]))).toContain(
    'after its last line',
  );
  const text = bytes.toString('latin1');
  const [first = 0, second = 0] = [...text.matchAll(/\{"part"/g)].map(({ index }) => index);
  const part = bytes.subarray(first, second);
  const without = Buffer.concat([bytes.subarray(0, first), bytes.subarray(second)]);
  const twice = Buffer.concat([bytes.subarray(0, second), part, bytes.subarray(second)]);
  expect(await refusalOf(without)).toContain('is damaged');
  expect(await refusalOf(twice)).toContain('is damaged');
});

test('a newer format is refused with the way out', async () => {
  const newer = Buffer.from(bytes.toString('latin1').replace('backup 1', 'backup 2'), 'latin1');
  expect(await refusalOf(newer)).toContain(
    'is a backup of format 2, and this Rolegraph reads formats up to 1: update Rolegraph',
  );
});

test('other files are refused as what they are', async () => {
  expect(await refusalOf(Buffer.from('PK\u0003\u0004'))).toContain('is no backup of Rolegraph');
  expect(await refusalOf(Buffer.alloc(0))).toContain('is no backup of Rolegraph');
  await expect(checkBackup(join(folder, 'nowhere'))).rejects.toThrow('cannot be read (ENOENT)');
  await expect(checkBackup(folder)).rejects.toThrow('cannot be read (not a file)');
});
