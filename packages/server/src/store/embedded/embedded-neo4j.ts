import { dirname } from 'node:path';
import type { Connection } from '../connect-database.ts';
import type { Database } from '../database.ts';
import { StartupError } from '../startup-error.ts';
import { awaitNeo4j, embeddedConnection } from './await-neo4j.ts';
import { type EmbeddedFolder, openEmbeddedFolder } from './embedded-folder.ts';
import { addHolder, livingHolders, removeHolder } from './holders.ts';
import { type ProcessRecord, runningNeo4j, stopNeo4j } from './neo4j-process.ts';
import type { Neo4jSoftware } from './prepare-software.ts';
import { readPassword, startNeo4j } from './start-neo4j.ts';
import { withFolderLock } from './with-folder-lock.ts';

/** A use of the embedded database of a data folder, which several processes may share. */
export type EmbeddedNeo4j = {
  readonly connection: Connection;
  readonly database: Database;
  /** Whether this use started it; otherwise it was running already, or left by a killed server. */
  readonly started: boolean;
  /** Whether it takes some seconds more to stop, once, to lay its classes out for the next start. */
  readonly laysOut: boolean;
  /** The ids of other processes that use it. */
  readonly otherUsers: readonly number[];
  /** Ends this use; the last user stops the database. Repeating it does nothing. */
  readonly release: () => Promise<void>;
};

/** How long in milliseconds a database that was found running may take to answer. */
const ADOPTION_TIMEOUT = 60_000;

type Opening = { readonly signal: AbortSignal; readonly adoptionTimeout: number };

/**
 * Takes over the database that runs on the data folder, or starts it where none does. Refuses one
 * that does not answer within `adoptionTimeout` (in milliseconds) while another process uses it.
 */
export async function openEmbedded(
  dataFolder: string,
  software: Neo4jSoftware,
  signal: AbortSignal,
  adoptionTimeout = ADOPTION_TIMEOUT,
): Promise<EmbeddedNeo4j> {
  const folder = openEmbeddedFolder(dataFolder);
  const opening = { signal, adoptionTimeout };
  return underLock(folder, () => openUnderLock(folder, software, opening), signal);
}

async function openUnderLock(
  folder: EmbeddedFolder,
  software: Neo4jSoftware,
  opening: Opening,
): Promise<EmbeddedNeo4j> {
  try {
    const adopted = await adoptNeo4j(folder, software.version, opening);
    const { running, database } = adopted ?? (await startNeo4j(folder, software, opening.signal));
    const otherUsers = livingHolders(folder.holders).map(({ pid }) => pid);
    const holder = addHolder(folder.holders);
    let released: Promise<void> | undefined;
    return {
      connection: embeddedConnection(running, readPassword(folder)),
      database,
      started: adopted === undefined,
      laysOut: running.draft !== undefined,
      otherUsers,
      release: () => (released ??= release(folder, database, holder)),
    };
  } catch (error) {
    if (livingHolders(folder.holders).length === 0) await stopNeo4j(folder);
    throw error;
  }
}

/** Uses the database that is running, as a killed server leaves it; stops one that nobody can use. */
async function adoptNeo4j(
  folder: EmbeddedFolder,
  version: string,
  { signal, adoptionTimeout }: Opening,
): Promise<{ running: ProcessRecord; database: Database } | undefined> {
  const running = runningNeo4j(folder);
  if (!running) return undefined;
  const inUse = livingHolders(folder.holders).length > 0;
  if (inUse || running.version === version) {
    const password = readPassword(folder);
    const database = await awaitNeo4j(running, password, adoptionTimeout, signal);
    if (typeof database !== 'string') return { running, database };
    if (database === 'late') refuseToStopInUse(folder, running);
  }
  await stopNeo4j(folder);
  return undefined;
}

/** A database that is slow to answer, as after a long pause, may still serve those who use it. */
function refuseToStopInUse(folder: EmbeddedFolder, running: ProcessRecord): void {
  const users = livingHolders(folder.holders).map(({ pid }) => pid);
  if (users.length === 0) return;
  throw new StartupError(
    `Neo4j (pid ${running.pid}) of the data folder "${dirname(folder.home)}" does not answer, yet is in use by pid ${[...new Set(users)].join(', ')}: stop that process and start again, or set DATA_DIR to another folder.`,
  );
}

async function release(folder: EmbeddedFolder, database: Database, holder: string): Promise<void> {
  await database.close();
  await underLock(folder, async () => {
    if (removeHolder(folder.holders, holder) === 0) await stopNeo4j(folder);
  });
}

function underLock<Result>(
  folder: EmbeddedFolder,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  return withFolderLock({ folder: folder.home, file: `${folder.home}.lock` }, work, signal);
}
