import type { Driver } from 'neo4j-driver';

/** What a query is given; whole numbers are sent as integers, all others as floats. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A transaction under way; it is committed when the work that was given it ends well. */
export type Transaction = {
  readonly run: <Row>(query: string, parameters?: Parameters) => Promise<Row[]>;
};

/** How a transaction is run. */
type WriteOptions = {
  /** Whether it may take a minute, as nobody waits for an answer; ten seconds otherwise. */
  readonly isLong?: boolean;
  /** Whether it takes the write lock: it then waits its turn behind those that asked before. */
  readonly isInTurn?: boolean;
};

/** The database that a server works on. */
export type Database = {
  /** Name of the database on its server. */
  readonly name: string;
  /** The connection, for the generated part of the schema alone. */
  readonly driver: Driver;
  /** Runs one reading query; it sees every write of this process that was acknowledged before. */
  readonly read: <Row>(query: string, parameters?: Parameters) => Promise<Row[]>;
  /**
   * Runs work in one transaction: all of it is kept, or nothing. It may run again on a passing fault.
   * Where no answer comes in time it fails, and may be kept all the same.
   */
  readonly write: <Result>(
    work: (transaction: Transaction) => Promise<Result>,
    options?: WriteOptions,
  ) => Promise<Result>;
  readonly close: () => Promise<void>;
};
