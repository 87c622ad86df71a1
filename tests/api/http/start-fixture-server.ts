import { EventEmitter, on } from 'node:events';
import {
  createHttpServer,
  type HttpServerOptions,
} from '../../../packages/server/src/http/create-http-server.ts';
import { type Calls, createFixtureSchema } from './fixture-schema.ts';

/** A server that listens on a free port, with what it was asked and what it logged. */
export type FixtureServer = {
  readonly url: string;
  readonly calls: Calls;
  readonly lines: () => Record<string, unknown>[];
  /** Settles when the field `slow` was reached so many times. */
  readonly slowReached: (times: number) => Promise<void>;
  readonly letSlowGo: () => void;
  readonly close: () => Promise<void>;
};

/** Nobody can sign in. */
const NOBODY: HttpServerOptions<object>['people'] = {
  signIn: async () => null,
  signInByOpenId: async () => null,
  redeemLink: async () => null,
  findPasswordLink: async () => null,
  usePasswordLink: () => Promise.reject(new Error('there is no link')),
  sendsMail: false,
  sendPasswordLink: async () => undefined,
  changePassword: () => Promise.reject(new Error('there is nobody')),
  findPerson: async () => null,
  findPersonByKey: async () => null,
  signOut: async () => undefined,
};

type Overrides = Partial<Omit<HttpServerOptions<object>, 'log'>>;

/** Starts the server under test, over the fixture schema where no other is given. */
export async function startFixtureServer(overrides: Overrides = {}): Promise<FixtureServer> {
  const calls: Calls = { resolvers: 0, contexts: 0 };
  const arrivals = new EventEmitter();
  let arrived = 0;
  const opened = Promise.withResolvers<void>();
  const written: string[] = [];
  const server = await createHttpServer({
    schema: createFixtureSchema(calls, {
      reached: () => arrivals.emit('slow', (arrived += 1)),
      opened: opened.promise,
    }),
    contextFor: () => {
      calls.contexts += 1;
      return {};
    },
    people: NOBODY,
    readiness: async () => ({ ready: true, checks: {} }),
    publicSchema: true,
    ...overrides,
    log: { level: 'debug', stream: { write: (line) => written.push(line) } },
  });
  const url = await server.listen(0, '127.0.0.1');
  return {
    url,
    calls,
    lines: () => written.map((line) => JSON.parse(line)),
    slowReached: async (times) => {
      if (arrived >= times) return;
      for await (const [count] of on(arrivals, 'slow')) if (count >= times) return;
    },
    letSlowGo: opened.resolve,
    close: server.close,
  };
}
