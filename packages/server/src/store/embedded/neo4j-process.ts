import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { claimArchive, keepArchive } from './class-archive.ts';
import type { EmbeddedFolder } from './embedded-folder.ts';
import { freePort } from './free-port.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { neo4jConfiguration, serverParameters } from './neo4j-command.ts';
import type { Neo4jSoftware } from './prepare-software.ts';
import { isRunning, markProcess } from './process-mark.ts';

const record = z.object({
  pid: z.number(),
  startedAt: z.string(),
  boltPort: z.number(),
  /** The release of Neo4j that runs. */
  version: z.string(),
  /**
   * Where it lays its classes out when it ends; undefined where that was done before, and until it
   * has been ready, as it has not yet had most of its classes by then.
   */
  draft: z.string().optional(),
});
/** The database's process as it is noted in the data folder, for whoever comes next. */
export type ProcessRecord = z.output<typeof record>;

/** How long in milliseconds Neo4j has to write what it holds and end, before it is killed. */
const STOP_TIMEOUT = 20_000;
/** The same where it also lays its classes out. */
const LAY_OUT_TIMEOUT = 60_000;
const POLL = 50;

/** The database's process, where one that is noted still runs. */
export function runningNeo4j(folder: EmbeddedFolder): ProcessRecord | undefined {
  const noted = readJsonFile(folder.process, record);
  return noted && isRunning(noted) ? noted : undefined;
}

/**
 * Starts the database in a process group of its own, so that Ctrl-C in the terminal reaches the
 * server alone, which stops the database after itself. It is not yet ready.
 */
export async function spawnNeo4j(
  folder: EmbeddedFolder,
  { java, jars, version, classes, settings }: Neo4jSoftware,
): Promise<ProcessRecord> {
  const boltPort = await freePort();
  writeFileSync(join(folder.configuration, 'neo4j.conf'), neo4jConfiguration(boltPort, settings), {
    mode: 0o600,
  });
  const { parameters, draft } = claimArchive(classes);
  const output = openSync(folder.console, 'w', 0o600);
  const child = spawn(java, serverParameters(jars, folder, parameters), {
    cwd: folder.home,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  // A Java that cannot be run shows as a process that has ended, with its reason in the record.
  child.once('error', (error) => writeFileSync(folder.console, error.message));
  const mark = (child.pid !== undefined && markProcess(child.pid)) || { pid: 0, startedAt: '' };
  const started = { ...mark, boltPort, version };
  writeJsonFile(folder.process, started);
  return { ...started, draft };
}

/** Notes that a database which was started is ready. */
export function recordReady(folder: EmbeddedFolder, running: ProcessRecord): void {
  writeJsonFile(folder.process, running);
}

/** Stops the database: asked first, killed when it does not listen. */
export async function stopNeo4j(folder: EmbeddedFolder): Promise<void> {
  const running = runningNeo4j(folder);
  if (running) {
    process.kill(running.pid, 'SIGTERM');
    const { draft } = running;
    if (await hasEnded(running, draft === undefined ? STOP_TIMEOUT : LAY_OUT_TIMEOUT)) {
      if (draft !== undefined) keepArchive(draft);
    } else {
      process.kill(running.pid, 'SIGKILL');
      await hasEnded(running, STOP_TIMEOUT);
    }
  }
  rmSync(folder.process, { force: true });
}

/** The last lines that Neo4j printed, for messages. */
export function lastLines(folder: EmbeddedFolder, count: number): string {
  const text = readFileSync(folder.console, 'utf8').trim();
  return text.split('\n').slice(-count).join('\n');
}

async function hasEnded(running: ProcessRecord, within: number): Promise<boolean> {
  const deadline = performance.now() + within;
  while (isRunning(running)) {
    if (performance.now() > deadline) return false;
    await delay(POLL);
  }
  return true;
}
