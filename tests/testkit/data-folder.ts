import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { markProcess } from '../../packages/server/src/store/embedded/process-mark.ts';

/** A data folder of the test's own, which is deleted after it; with `afterAll`, of its whole file. */
export function createDataFolder(finished: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-runtime-'));
  finished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'data');
}

/** The id of the Neo4j process that a data folder names. */
export function neo4jOf(dataFolder: string): number {
  const record: unknown = JSON.parse(readFileSync(join(dataFolder, 'neo4j/process.json'), 'utf8'));
  if (typeof record === 'object' && record && 'pid' in record && typeof record.pid === 'number') {
    return record.pid;
  }
  throw new Error(`${dataFolder} names no process.`);
}

/** Whether a process of this id is running; one that only waits to be buried is not. */
export function isProcessRunning(pid: number): boolean {
  return markProcess(pid) !== undefined;
}
