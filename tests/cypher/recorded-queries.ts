import type { Database } from '../../packages/server/src/store/database.ts';

/** A database that notes the text of every query sent through it, generated ones included. */
export function recordQueries(database: Database): { database: Database; texts: string[] } {
  const texts: string[] = [];
  const driver = new Proxy(database.driver, {
    get: (target, property) => {
      const value: unknown = Reflect.get(target, property);
      if (property === 'session')
        return (config?: SessionConfig) => recordedSession(target, config, texts);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    texts,
    database: {
      ...database,
      driver,
      read: (query, parameters) => {
        texts.push(query);
        return database.read(query, parameters);
      },
    },
  };
}

type Driver = Database['driver'];
type SessionConfig = Parameters<Driver['session']>[0];
type Work = Parameters<ReturnType<Driver['session']>['executeRead']>[0];

function recordedSession(driver: Driver, config: SessionConfig, texts: string[]) {
  const session = driver.session(config);
  const executeRead = session.executeRead.bind(session);
  const recorded: typeof session.executeRead = (work, timing) =>
    executeRead((transaction) => work(recordedTransaction(transaction, texts)), timing);
  session.executeRead = recorded;
  return session;
}

type Transaction = Parameters<Work>[0];

function recordedTransaction(transaction: Transaction, texts: string[]): Transaction {
  const run = transaction.run.bind(transaction);
  transaction.run = (query, parameters) => {
    texts.push(typeof query === 'string' ? query : JSON.stringify(query));
    return run(query, parameters);
  };
  return transaction;
}
