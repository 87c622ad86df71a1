import { refuseHalfRestored } from './backup/restoration.ts';
import { type Connection, connectDatabase } from './connect-database.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded/embedded-neo4j.ts';
import type { Neo4jSettings } from './embedded/neo4j-command.ts';
import { prepareSoftware } from './embedded/prepare-software.ts';
import { explainConnectionFailure } from './explain-connection-failure.ts';
import type { Step } from './step.ts';

/** Which database to open: a given one, or the embedded one of a data folder. */
export type DatabaseChoice = {
  readonly neo4j: Connection | undefined;
  readonly dataFolder: string;
  readonly javaHome: string | undefined;
  /** Whether it may hold a part of a backup alone, which nothing but a restoration can do anything with. */
  readonly mayBeHalfRestored?: boolean;
  /** Settings of the embedded one beside our own, where it is not running yet. */
  readonly settings?: Neo4jSettings;
};

/** An open database, and how another program would reach it. */
export type OpenDatabase = {
  readonly database: Database;
  readonly connection: Connection;
  /** Whether this process started it, took over a running one, or was given one. */
  readonly origin: 'given' | 'started' | 'running';
  /** Whether stopping it takes some seconds more, once, so that it starts faster from then on. */
  readonly laysOut: boolean;
  /** The ids of other processes that use it, as far as that is known: of a given one it is not. */
  readonly otherUsers: readonly number[];
  /** Closes the connections and, where this was its last user, stops the embedded database. */
  readonly close: () => Promise<void>;
};

/** Opens the database that the choice names. Fails with one sentence where it cannot be had. */
export async function openDatabase(choice: DatabaseChoice, step: Step): Promise<OpenDatabase> {
  const opened = await (choice.neo4j ? openGiven(choice.neo4j) : openOwn(choice, step));
  if (choice.mayBeHalfRestored) return opened;
  try {
    await refuseHalfRestored(opened.database);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function openGiven(connection: Connection): Promise<OpenDatabase> {
  try {
    const database = await connectDatabase(connection);
    const { close } = database;
    return { database, connection, origin: 'given', laysOut: false, otherUsers: [], close };
  } catch (error) {
    throw explainConnectionFailure(error, connection);
  }
}

async function openOwn(choice: DatabaseChoice, step: Step): Promise<OpenDatabase> {
  const { settings } = choice;
  const prepared = await prepareSoftware(choice.javaHome, step);
  const software = { ...prepared, ...(settings && { settings }) };
  step.progress('starting Neo4j');
  const { connection, database, started, laysOut, otherUsers, release } = await openEmbedded(
    choice.dataFolder,
    software,
    step.signal,
  );
  const origin = started ? 'started' : 'running';
  return { database, connection, origin, laysOut, otherUsers, close: release };
}
