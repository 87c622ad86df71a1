import neo4j, { type Driver } from 'neo4j-driver';
import type { Database, Parameters } from './database.ts';
import { loadQuery } from './load-query.ts';
import { toDriverValue } from './to-driver-value.ts';

/** Where a database is and how to sign in to it; without a password the server asks for none. */
export type Connection = {
  uri: string;
  username: string;
  password: string | undefined;
  /** The database's name; the server's default where undefined. */
  name: string | undefined;
};

/** Longest time in milliseconds that a read may take in the database. */
export const READ_TIMEOUT = 10_000;
/** Longest time in milliseconds that a write may take; the seed and imports need the most. */
const WRITE_TIMEOUT = 60_000;
/**
 * For this long in milliseconds the driver repeats a transaction that failed on a passing fault. Its
 * pauses double, so that the last may end at twice this time: callers are answered within 10 s.
 */
const RETRY_TIME = 3_000;
const CONNECTION_TIMEOUT = 5_000;

/**
 * Connects and makes sure that a query is answered.
 *
 * Fails with the driver's own error; `explainConnectionFailure` turns it into a sentence.
 */
export async function connectDatabase(connection: Connection): Promise<Database> {
  const driver = createDriver(connection);
  const name = connection.name ?? '';
  const database = createDatabase(driver, name);
  try {
    await driver.verifyConnectivity({ database: name });
    await database.read(loadQuery('answer'));
    return database;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function createDriver({ uri, username, password }: Connection): Driver {
  const token = password === undefined ? undefined : neo4j.auth.basic(username, password);
  return neo4j.driver(uri, token, {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT,
    connectionAcquisitionTimeout: CONNECTION_TIMEOUT,
    maxTransactionRetryTime: RETRY_TIME,
    telemetryDisabled: true,
    userAgent: 'rolegraph',
  });
}

function createDatabase(driver: Driver, name: string): Database {
  return {
    name,
    driver,
    async read<Row>(query: string, parameters: Parameters = {}): Promise<Row[]> {
      const { records } = await driver.executeQuery(query, toDriverValue(parameters), {
        database: name,
        routing: neo4j.routing.READ,
        transactionConfig: { timeout: READ_TIMEOUT },
      });
      return records.map((record) => record.toObject() as Row);
    },
    async write(work) {
      const session = driver.session({
        database: name,
        bookmarkManager: driver.executeQueryBookmarkManager,
      });
      try {
        return await session.executeWrite(
          (transaction) =>
            work({
              async run<Row>(query: string, parameters: Parameters = {}): Promise<Row[]> {
                const { records } = await transaction.run(query, toDriverValue(parameters));
                return records.map((record) => record.toObject() as Row);
              },
            }),
          { timeout: WRITE_TIMEOUT },
        );
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
