import neo4j, { type Driver, type ManagedTransaction, type SessionMode } from 'neo4j-driver';
import pLimit from 'p-limit';
import { answerInTime } from './answer-in-time.ts';
import type { Database, Parameters, Transaction } from './database.ts';
import { createFirstAlone, type FirstAlone } from './first-alone.ts';
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
export const READ_TIMEOUT = 8_000;
/**
 * Longest time in milliseconds that a write which somebody waits for may take in the database. One
 * that was cut off holds the write lock that long, since the database does not notice.
 */
const WRITE_TIMEOUT = 8_000;
/** The same for writes that take their time: the seed and imports. */
const LONG_WRITE_TIMEOUT = 60_000;
/** The database gives up first, where it is there, and says what took too long. Callers get an answer within 10 s. */
const GRACE = 500;
/**
 * For this long in milliseconds the driver repeats a transaction that failed on a passing fault. Its
 * pauses double, so that the last may end at twice this time.
 */
const RETRY_TIME = 3_000;
const CONNECTION_TIMEOUT = 5_000;
/**
 * How many transactions that take the write lock are under way at once: one that holds it, and one
 * that is next. The database gives the lock to any of those that wait for it, so that whoever waits
 * with many others may wait for all that come after them; here they wait in the order of asking.
 */
const IN_TURN = 2;

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
  const firstAlone = createFirstAlone();
  const inTurn = pLimit(IN_TURN);
  const openSession = (defaultAccessMode: SessionMode) =>
    driver.session({
      database: name,
      defaultAccessMode,
      bookmarkManager: driver.executeQueryBookmarkManager,
    });
  return {
    name,
    driver,
    async read<Row>(query: string, parameters: Parameters = {}): Promise<Row[]> {
      const { records } = await answerInTime(READ_TIMEOUT + GRACE, async () => {
        const session = openSession(neo4j.session.READ);
        try {
          return await session.executeRead(
            // Within what the driver repeats: nobody waits for a first that waits to be repeated.
            (transaction) =>
              firstAlone(query, async () => transaction.run(query, toDriverValue(parameters))),
            { timeout: READ_TIMEOUT },
          );
        } finally {
          await session.close();
        }
      });
      return records.map((record) => record.toObject() as Row);
    },
    write(work, { isLong = false, isInTurn = false } = {}) {
      const timeout = isLong ? LONG_WRITE_TIMEOUT : WRITE_TIMEOUT;
      const writeNow = async (late: AbortSignal) => {
        late.throwIfAborted();
        const session = openSession(neo4j.session.WRITE);
        try {
          return await session.executeWrite(
            (transaction) => work(transactionOf(transaction, firstAlone, late)),
            { timeout },
          );
        } finally {
          await session.close();
        }
      };
      return answerInTime(timeout + GRACE, (late) =>
        isInTurn ? inTurn(writeNow, late) : writeNow(late),
      );
    },
    close: () => driver.close(),
  };
}

/** Nothing more is done in a transaction that nobody waits for any more. */
function transactionOf(
  transaction: ManagedTransaction,
  firstAlone: FirstAlone,
  late: AbortSignal,
): Transaction {
  return {
    async run<Row>(query: string, parameters: Parameters = {}): Promise<Row[]> {
      late.throwIfAborted();
      const { records } = await firstAlone(query, async () =>
        transaction.run(query, toDriverValue(parameters)),
      );
      return records.map((record) => record.toObject() as Row);
    },
  };
}
