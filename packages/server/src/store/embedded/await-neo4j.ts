import { setTimeout as delay } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { type Connection, connectDatabase } from '../connect-database.ts';
import type { Database } from '../database.ts';
import { StartupError } from '../startup-error.ts';
import type { ProcessRecord } from './neo4j-process.ts';
import { isRunning } from './process-mark.ts';

/** What came of waiting: the database, or why there is none. */
export type Awaited = Database | 'ended' | 'late';

const POLL = 100;

/**
 * Waits until the database of a running process answers, for as long as the process lives; `within`
 * is in milliseconds.
 */
export async function awaitNeo4j(
  running: ProcessRecord,
  password: string,
  within: number,
  signal: AbortSignal,
): Promise<Awaited> {
  const deadline = performance.now() + within;
  while (performance.now() < deadline && !signal.aborted) {
    if (!isRunning(running)) return 'ended';
    const database = await tryConnect(embeddedConnection(running, password));
    if (database) return database;
    await delay(POLL);
  }
  signal.throwIfAborted();
  return 'late';
}

async function tryConnect(connection: Connection): Promise<Database | undefined> {
  try {
    return await connectDatabase(connection);
  } catch (error) {
    if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.')) {
      throw new StartupError(
        'The embedded Neo4j refuses the password in DATA_DIR/neo4j/password, which was changed or made anew: restore that file, or set DATA_DIR to another folder.',
        { cause: error },
      );
    }
    return undefined;
  }
}

/** How to reach the database of a running process. */
export function embeddedConnection(running: ProcessRecord, password: string): Connection {
  return {
    uri: `bolt://127.0.0.1:${running.boltPort}`,
    username: 'neo4j',
    password,
    name: undefined,
  };
}
