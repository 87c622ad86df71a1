import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ClassArchive, claimArchive, classArchiveOf, keepArchive } from './class-archive.ts';
import { writeJsonFile } from './json-file.ts';

let folder: string;
let archive: ClassArchive;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolegraph-classes-'));
  archive = classArchiveOf(folder, '17.0.15+6-Debian (x)');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('each build of Java has an archive of its own, in a file that any system can name', () => {
  expect(archive.path).toBe(join(folder, 'classes', 'java-17.0.15+6-Debian__x_.jsa'));
  expect(classArchiveOf(folder, '21.0.2+13').path).not.toBe(archive.path);
});

test('one Neo4j at a time makes the archive, and those that start after it use it', () => {
  const { parameters, draft } = claimArchive(archive);
  expect(parameters).toEqual([`-XX:ArchiveClassesAtExit=${draft}`]);
  expect(claimArchive(archive)).toEqual({ parameters: [] });
  writeFileSync(draft ?? '', 'classes');
  expect(existsSync(archive.path)).toBe(false);
  keepArchive(draft ?? '');
  expect(readFileSync(archive.path, 'utf8')).toBe('classes');
  expect(claimArchive(archive)).toEqual({ parameters: [`-XX:SharedArchiveFile=${archive.path}`] });
});

test('one that has ended without an archive leaves it to the next', () => {
  keepArchive(claimArchive(archive).draft ?? '');
  expect(claimArchive(archive).draft).toBeDefined();
});

test('what a process has left that was killed is cleared away, and its claim with it', () => {
  const left = claimArchive(archive).draft ?? '';
  writeFileSync(left, 'half of the clas');
  writeJsonFile(`${archive.path}.claim`, { pid: process.pid, startedAt: 'long ago' });
  expect(claimArchive(archive).draft).toBeDefined();
  expect(existsSync(left)).toBe(false);
});

test('a folder that cannot be written to is no reason to stop', () => {
  writeFileSync(join(folder, 'classes'), 'a file, not a folder');
  expect(claimArchive(archive)).toEqual({ parameters: [] });
});
