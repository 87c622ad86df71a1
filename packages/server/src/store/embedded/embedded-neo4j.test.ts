import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedFolder, openEmbeddedFolder } from './embedded-folder.ts';
import { openEmbedded } from './embedded-neo4j.ts';
import { freePort } from './free-port.ts';
import { addHolder } from './holders.ts';
import { writeAtOnce, writeJsonFile } from './json-file.ts';
import { markProcess } from './process-mark.ts';

const givenSoftware = {
  java: join(tmpdir(), 'no-such-java'),
  jars: '',
  version: '1',
  classes: { path: '' },
};
let folder: EmbeddedFolder;
/** It stands for a Neo4j that lives and does not answer. */
let silent: ChildProcess;

beforeEach(async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rolegraph-embedded-'));
  folder = openEmbeddedFolder(dataFolder);
  silent = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(silent, 'spawn');
  writeAtOnce(folder.password, 'given\n');
  const mark = markProcess(silent.pid ?? 0);
  writeJsonFile(folder.process, { ...mark, boltPort: await freePort(), version: '1' });
});

afterEach(() => {
  silent.kill('SIGKILL');
  rmSync(dirname(folder.home), { recursive: true, force: true });
});

function open(): Promise<unknown> {
  const { signal } = new AbortController();
  return openEmbedded(dirname(folder.home), givenSoftware, signal, 200);
}

test('a database that does not answer is left running while another process uses it', async () => {
  addHolder(folder.holders);
  await expect(open()).rejects.toThrow(
    `Neo4j (pid ${silent.pid}) of the data folder "${dirname(folder.home)}" does not answer, yet is in use by pid ${process.pid}: stop that process`,
  );
  expect(silent.exitCode ?? silent.signalCode).toBeNull();
});

test('a database that does not answer is stopped where nobody uses it', async () => {
  const ended = once(silent, 'exit');
  await expect(open()).rejects.toThrow('first password could not be set');
  expect(await ended).toEqual([null, 'SIGTERM']);
});
