import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../packages/server/src/schema/build-schema.ts';
import { createRequestContext } from '../../../packages/server/src/schema/create-request-context.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { keepSnapshot } from '../../../packages/server/src/store/snapshot-keeper.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';

/** The longest that each generated query may take, in milliseconds, as it is told to the driver. */
function noteTimeouts(database: Database): (number | undefined)[] {
  const timeouts: (number | undefined)[] = [];
  const session = database.driver.session.bind(database.driver);
  database.driver.session = (config) => {
    const opened = session(config);
    const executeRead = opened.executeRead.bind(opened);
    opened.executeRead = (work, timing) => {
      timeouts.push(typeof timing?.timeout === 'number' ? timing.timeout : undefined);
      return executeRead(work, timing);
    };
    return opened;
  };
  return timeouts;
}

test('the database is told to give up a generated query that takes too long', async () => {
  const database = await connectTestDatabase();
  try {
    const snapshots = await keepSnapshot(database);
    const schema = await buildSchema(database);
    const actual = noteTimeouts(database);
    const contextValue = createRequestContext({ database, snapshots });
    await graphql({ schema, source: '{ roles(limit: 1) { id } }', contextValue });
    expect(actual.at(-1)).toBe(8_000);
  } finally {
    await database.close();
  }
});
