import { createHttpServer } from '../../packages/server/src/http/create-http-server.ts';
import { buildSchema } from '../../packages/server/src/schema/build-schema.ts';
import { createRequestContext } from '../../packages/server/src/schema/create-request-context.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import {
  keepSnapshot,
  type SnapshotKeeper,
} from '../../packages/server/src/store/snapshot-keeper.ts';
import { countingDatabase, type QueryCount } from './counting-database.ts';
import { connectTestDatabase } from './test-database.ts';
import type { World } from './world.ts';

/** An error of an answer, as it leaves the server. */
type ApiError = {
  message: string;
  path?: (string | number)[];
  extensions: Record<string, unknown> & { code: string };
};

/** An answer, with whatever data the document asked for. */
type ApiAnswer<Data> = { data?: Data | null; errors?: ApiError[] };

/** A listening server on the shared Neo4j, and what a test needs beside it. */
export type Api = {
  readonly url: string;
  readonly database: Database;
  readonly snapshots: SnapshotKeeper;
  /** How many queries the server has sent to Neo4j so far. */
  readonly queries: QueryCount;
  /** Sends a document and returns the whole answer. */
  readonly ask: <Data>(query: string, variables?: object) => Promise<ApiAnswer<Data>>;
  /** Sends a document and returns its data; errors fail the test with their messages. */
  readonly read: <Data>(query: string, variables?: object) => Promise<Data>;
  readonly close: () => Promise<void>;
};

/**
 * Starts a server of the test's own, on a free port. A world is written before its first snapshot is
 * taken, and taken away again when it closes.
 */
export async function openApi(world?: World): Promise<Api> {
  const { database, queries } = countingDatabase(await connectTestDatabase());
  await world?.write(database);
  const snapshots = await keepSnapshot(database);
  const server = await createHttpServer({
    schema: await buildSchema(database),
    contextFor: ({ signal }) => createRequestContext({ database, snapshots }, { signal }),
    readiness: () => Promise.resolve({ ready: true, checks: {} }),
    publicSchema: true,
    log: { level: 'silent' },
  });
  const url = `${await server.listen(0, '127.0.0.1')}/graphql`;
  const ask = <Data>(query: string, variables: object = {}) => post<Data>(url, query, variables);
  return {
    url,
    database,
    snapshots,
    queries,
    ask,
    read: async <Data>(query: string, variables: object = {}) =>
      dataOf(await ask<Data>(query, variables)),
    close: async () => {
      await server.close();
      await world?.remove(database);
      await database.close();
    },
  };
}

async function post<Data>(url: string, query: string, variables: object): Promise<ApiAnswer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as ApiAnswer<Data>;
}

function dataOf<Data>({ data, errors }: ApiAnswer<Data>): Data {
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  if (data == null) throw new Error('The answer has neither data nor errors.');
  return data;
}
