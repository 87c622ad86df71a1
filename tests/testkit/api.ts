import { contextFor } from '../../packages/server/src/cli/context-for.ts';
import type { AccessRole } from '../../packages/server/src/domain/people/access-role.ts';
import {
  createHttpServer,
  type HttpServerOptions,
} from '../../packages/server/src/http/create-http-server.ts';
import { buildSchema } from '../../packages/server/src/schema/build-schema.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { openExports } from '../../packages/server/src/store/exchange/export-file.ts';
import type { Imports } from '../../packages/server/src/store/imports/open-imports.ts';
import type { UploadLimits } from '../../packages/server/src/store/imports/upload-limits.ts';
import { networkOf } from '../../packages/server/src/store/people/network-of.ts';
import { type MailOptions, openPeople } from '../../packages/server/src/store/people/people.ts';
import type { Person } from '../../packages/server/src/store/people/person.ts';
import { forgetAttempts, THROTTLES } from '../../packages/server/src/store/people/throttle.ts';
import {
  keepSnapshot,
  type SnapshotKeeper,
} from '../../packages/server/src/store/snapshot-keeper.ts';
import type { Outlet } from '../../packages/server/src/store/webhooks/outlet.ts';
import { countingDatabase, type QueryCount } from './counting-database.ts';
import { openTestImports } from './open-test-imports.ts';
import { connectTestDatabase } from './test-database.ts';
import { createTestPeople, type TestPeople } from './test-people.ts';
import type { World } from './world.ts';

const HOST = '127.0.0.1';

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
  readonly imports: Imports;
  /** How many queries the server has sent to Neo4j so far. */
  readonly queries: QueryCount;
  /** Sends a document and returns the whole answer. */
  readonly ask: <Data>(query: string, variables?: object) => Promise<ApiAnswer<Data>>;
  /** Sends a document and returns its data; errors fail the test with their messages. */
  readonly read: <Data>(query: string, variables?: object) => Promise<Data>;
  /** Users of the test's own, who are taken away when it closes. */
  readonly users: TestPeople;
  /** Creates a user and signs them in. */
  readonly signIn: (role: AccessRole) => Promise<SignedIn>;
  readonly close: () => Promise<void>;
};

/** A signed-in user, and how they ask. */
type SignedIn = Pick<Api, 'ask' | 'read'> & {
  readonly person: Person;
  /** What a browser sends with their requests: the cookie and the origin. */
  readonly headers: Readonly<Record<string, string>>;
};

/** What a test may have otherwise than usual. */
type ApiOptions = {
  readonly publicSchema?: boolean;
  /** The time in milliseconds by which sessions end. */
  readonly clock?: () => number;
  /** Told every line of the log. */
  readonly onLog?: (line: string) => void;
  /** Sends mails to people. */
  readonly mail?: MailOptions;
  /** How webhooks get out to the network. */
  readonly outlet?: Outlet;
  /** How much may be uploaded, where it is less than usual. */
  readonly uploadLimits?: UploadLimits;
  /** Where the files of imports are, where another server is to find them too. */
  readonly importFolder?: string;
} & Pick<HttpServerOptions<object>, 'openId' | 'publicOrigin' | 'trustedProxies'>;

/**
 * Starts a server of the test's own, on a free port. A world is written before its first snapshot is
 * taken, and taken away again when it closes.
 */
export async function openApi(world?: World, options: ApiOptions = {}): Promise<Api> {
  const { publicSchema = true, clock = Date.now, onLog, mail, outlet, ...given } = options;
  const { uploadLimits, importFolder, ...others } = given;
  const { database, queries } = countingDatabase(await connectTestDatabase());
  await world?.write(database);
  const snapshots = await keepSnapshot(database);
  const imports = openTestImports(database, {
    onApplied: snapshots.catchUp,
    limits: uploadLimits,
    folder: importFolder,
  });
  const server = await createHttpServer({
    schema: await buildSchema(database),
    contextFor: contextFor({ database, snapshots, mailer: mail?.mailer, outlet, imports }),
    people: openPeople(database, clock, mail),
    exports: openExports(database),
    imports,
    ...others,
    readiness: () => Promise.resolve({ ready: true, checks: {} }),
    publicSchema,
    log: onLog ? { level: 'debug', stream: { write: onLog } } : { level: 'silent' },
  });
  const users = createTestPeople(database);
  // All tests call from one address, which all of them together would try too many links from.
  await forgetAttempts(database, THROTTLES.linkFromAddress, networkOf(HOST));
  const origin = await server.listen(0, HOST);
  const url = `${origin}/graphql`;
  return {
    url,
    database,
    snapshots,
    imports,
    queries,
    ...asking(url),
    users,
    signIn: async (role) => {
      const person = await users.create(role);
      const { token } = await users.open(person, clock());
      const headers = { cookie: `rolegraph_session=${token}`, origin };
      return { person, headers, ...asking(url, headers) };
    },
    close: async () => {
      await Promise.all([imports.close(), server.close()]);
      await users.remove();
      await world?.remove(database);
      await database.close();
    },
  };
}

/** How somebody asks who sends these headers with each request. */
function asking(url: string, headers: Readonly<Record<string, string>> = {}) {
  const ask = async <Data>(query: string, variables: object = {}): Promise<ApiAnswer<Data>> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as ApiAnswer<Data>;
  };
  const read = async <Data>(query: string, variables: object = {}) =>
    dataOf(await ask<Data>(query, variables));
  return { ask, read };
}

function dataOf<Data>({ data, errors }: ApiAnswer<Data>): Data {
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  if (data == null) throw new Error('The answer has neither data nor errors.');
  return data;
}
