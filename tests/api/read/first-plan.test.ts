import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../packages/server/src/schema/build-schema.ts';
import { createRequestContext } from '../../../packages/server/src/schema/create-request-context.ts';
import { keepSnapshot } from '../../../packages/server/src/store/snapshot-keeper.ts';
import { countingDatabase } from '../../testkit/counting-database.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';

/** In a file of its own, since what is asked for once is kept for all that runs in one process. */
test('the first plan of a server asks nothing of the database where names are enough', async () => {
  const { database, queries } = countingDatabase(await connectTestDatabase());
  try {
    const snapshots = await keepSnapshot(database);
    const schema = await buildSchema(database);
    const [from, to] = snapshots.current().roles.map(({ slug }) => slug);
    const queriesBefore = queries.now();
    const { errors } = await graphql({
      schema,
      source: `query ($from: String!, $to: String!) {
        planTransition(input: { from: $from, to: $to }) { to { id slug name } }
      }`,
      variableValues: { from, to },
      contextValue: createRequestContext({ database, snapshots }),
    });
    expect(errors).toBeUndefined();
    expect(queries.now()).toBe(queriesBefore);
  } finally {
    await database.close();
  }
});
