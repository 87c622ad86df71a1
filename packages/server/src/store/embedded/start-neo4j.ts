import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database.ts';
import { StartupError } from '../startup-error.ts';
import { awaitNeo4j } from './await-neo4j.ts';
import type { EmbeddedFolder } from './embedded-folder.ts';
import { writeAtOnce } from './json-file.ts';
import { javaArgumentFile, passwordParameters } from './neo4j-command.ts';
import {
  lastLines,
  type ProcessRecord,
  recordReady,
  spawnNeo4j,
  stopNeo4j,
} from './neo4j-process.ts';
import type { Neo4jSoftware } from './prepare-software.ts';
import { runCommand } from './run-command.ts';
import { checkStoreVersion, recordStoreVersion } from './store-version.ts';

/** How long in milliseconds Neo4j may take to be ready; an upgrade of its store is the longest. */
const START_TIMEOUT = 180_000;
/** The port is chosen a moment before Neo4j takes it, so that another program may be faster. */
const PORT_ATTEMPTS = 3;

/** Starts the database of a folder in which none is running, and waits until it answers. */
export async function startNeo4j(
  folder: EmbeddedFolder,
  software: Neo4jSoftware,
  signal: AbortSignal,
): Promise<{ running: ProcessRecord; database: Database }> {
  checkStoreVersion(folder, software.version);
  await ensurePassword(folder, software);
  if (!existsSync(folder.version)) recordStoreVersion(folder, software.version);
  for (let attempt = 1; ; attempt++) {
    const running = await spawnNeo4j(folder, software);
    const database = await awaitNeo4j(running, readPassword(folder), START_TIMEOUT, signal);
    if (typeof database !== 'string') {
      recordStoreVersion(folder, software.version);
      recordReady(folder, running);
      return { running, database };
    }
    const log = lastLines(folder, 400);
    await stopNeo4j(folder);
    const portIsTaken = database === 'ended' && /address already in use/i.test(log);
    if (!portIsTaken || attempt === PORT_ATTEMPTS) throw explainFailure(folder, database, log);
  }
}

/** The password that was generated for the database of a folder. */
export function readPassword(folder: EmbeddedFolder): string {
  return readFileSync(folder.password, 'utf8').trim();
}

/** Generates the password and sets it, which Neo4j allows only before its first start. */
async function ensurePassword(folder: EmbeddedFolder, software: Neo4jSoftware): Promise<void> {
  if (!existsSync(folder.password)) {
    writeAtOnce(folder.password, `${randomBytes(24).toString('base64url')}\n`);
  }
  if (existsSync(join(folder.home, 'data', 'dbms', 'auth.ini'))) return;
  if (existsSync(join(folder.home, 'data', 'databases', 'system'))) return;
  await setPassword(folder, software);
}

async function setPassword(folder: EmbeddedFolder, software: Neo4jSoftware): Promise<void> {
  const parameters = passwordParameters(software.jars, readPassword(folder));
  writeAtOnce(folder.passwordArguments, javaArgumentFile(parameters));
  try {
    const { code, lines } = await runCommand(software.java, [`@${folder.passwordArguments}`], {
      env: { NEO4J_HOME: folder.home, NEO4J_CONF: folder.configuration },
    });
    if (code !== 0) throw new Error(`Neo4j's first password could not be set: ${lines.join('\n')}`);
  } finally {
    rmSync(folder.passwordArguments, { force: true });
  }
}

function explainFailure(folder: EmbeddedFolder, how: 'ended' | 'late', log: string): StartupError {
  if (/locked by another process|FileLockException|store_lock/i.test(log)) {
    return new StartupError(
      `Another Neo4j has the store in "${folder.home}" open: stop it (its command line names that folder), or set DATA_DIR to another folder.`,
    );
  }
  const what =
    how === 'ended' ? 'ended while it was starting' : `was not ready in ${START_TIMEOUT / 1000} s`;
  const tail = log.split('\n').slice(-5).join('\n');
  return new StartupError(
    `Neo4j ${what}; see ${join(folder.home, 'logs')}. The last it said:\n${tail}`,
  );
}
