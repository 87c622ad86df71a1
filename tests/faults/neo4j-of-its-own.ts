import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '../../packages/server/src/store/connect-database.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { embeddedConnection } from '../../packages/server/src/store/embedded/await-neo4j.ts';
import { openEmbeddedFolder } from '../../packages/server/src/store/embedded/embedded-folder.ts';
import { stopNeo4j } from '../../packages/server/src/store/embedded/neo4j-process.ts';
import { prepareSoftware } from '../../packages/server/src/store/embedded/prepare-software.ts';
import { isRunning } from '../../packages/server/src/store/embedded/process-mark.ts';
import { readPassword, startNeo4j } from '../../packages/server/src/store/embedded/start-neo4j.ts';

/** A Neo4j that no server starts or stops, so that the test may. */
export type OwnNeo4j = {
  /** A connection of the test's own, which no fault is put on. */
  readonly database: () => Database;
  readonly connection: () => Connection;
  readonly boltPort: () => number;
  /** Ends it without a word, as a crash does. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same store, on another port. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const step = { progress: () => undefined, signal: new AbortController().signal };

/** Starts a Neo4j with an empty store in a data folder. */
export async function startOwnNeo4j(dataFolder: string): Promise<OwnNeo4j> {
  const software = await prepareSoftware(undefined, step);
  const folder = openEmbeddedFolder(dataFolder);
  let started = await startNeo4j(folder, software, step.signal);
  return {
    database: () => started.database,
    connection: () => embeddedConnection(started.running, readPassword(folder)),
    boltPort: () => started.running.boltPort,
    kill: async () => {
      process.kill(started.running.pid, 'SIGKILL');
      while (isRunning(started.running)) await pause(10);
      await started.database.close();
    },
    restart: async () => {
      started = await startNeo4j(folder, software, step.signal);
    },
    stop: async () => {
      await started.database.close();
      await stopNeo4j(folder);
    },
  };
}
